from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class LocalShellCallOutput(Model):
    """The output of a local shell tool call."""

    id: str
    output: str
    type: ConstantOf[Literal["local_shell_call_output"]] = "local_shell_call_output"
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
