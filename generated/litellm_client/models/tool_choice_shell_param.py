from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ToolChoiceShellParam(Model):
    """Forces the model to call the shell tool when a tool call is required."""

    type: ConstantOf[Literal["shell"]] = "shell"
