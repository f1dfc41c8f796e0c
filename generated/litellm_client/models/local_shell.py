from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class LocalShell(Model):
    """A tool that allows the model to execute shell commands in a local environment."""

    type: ConstantOf[Literal["local_shell"]] = "local_shell"
