from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ToolChoiceApplyPatchParam(Model):
    """Forces the model to call the apply_patch tool when executing a tool call."""

    type: ConstantOf[Literal["apply_patch"]] = "apply_patch"
