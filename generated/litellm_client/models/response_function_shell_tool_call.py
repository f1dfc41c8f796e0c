from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .action import Action
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram
    from .response_container_reference import ResponseContainerReference
    from .response_local_environment import ResponseLocalEnvironment


class ResponseFunctionShellToolCall(Model):
    """A tool call that executes one or more shell commands in a managed environment."""

    id: str
    action: Action
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"] | str
    environment: ResponseLocalEnvironment | ResponseContainerReference | None = None
    type: ConstantOf[Literal["shell_call"]] = "shell_call"
    caller: CallerDirect | CallerProgram | None = None
    created_by: str | None = None
