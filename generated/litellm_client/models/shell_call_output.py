from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .response_function_shell_call_output_content_param import (
        ResponseFunctionShellCallOutputContentParam,
    )
    from .shell_call_output_caller_direct import ShellCallOutputCallerDirect
    from .shell_call_output_caller_program import ShellCallOutputCallerProgram


class ShellCallOutput(Model):
    """The streamed output items emitted by a shell tool call."""

    call_id: str
    output: list[ResponseFunctionShellCallOutputContentParam]
    type: ConstantOf[Literal["shell_call_output"]] = "shell_call_output"
    id: str | None = None
    caller: ShellCallOutputCallerDirect | ShellCallOutputCallerProgram | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
