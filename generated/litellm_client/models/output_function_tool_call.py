from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OutputFunctionToolCall(Model):
    """A tool call to run a function."""

    arguments: str | None
    call_id: str | None
    name: str | None
    type: str | None
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str
    phase: Literal["commentary", "final_answer"] | str | None = None
