from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OutputOutcomeExit(Model):
    """Indicates that the shell commands finished and returned an exit code."""

    exit_code: int
    type: ConstantOf[Literal["exit"]] = "exit"
