from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .output_code_interpreter_call_log import OutputCodeInterpreterCallLog


class OutputCodeInterpreterCall(Model):
    """A code interpreter / code execution call output."""

    id: str
    code: str | None
    container_id: str | None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str
    outputs: list[OutputCodeInterpreterCallLog] | None
    type: ConstantOf[Literal["code_interpreter_call"]] = "code_interpreter_call"
