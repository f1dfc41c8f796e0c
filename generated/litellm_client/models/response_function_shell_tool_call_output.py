from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram
    from .output import Output


class ResponseFunctionShellToolCallOutput(Model):
    """The output of a shell tool call that was emitted."""

    id: str
    call_id: str
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"] | str
    max_output_length: int | None = None
    type: ConstantOf[Literal["shell_call_output"]] = "shell_call_output"
    caller: CallerDirect | CallerProgram | None = None
    created_by: str | None = None
