from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .container_reference_param import ContainerReferenceParam
    from .local_environment_param import LocalEnvironmentParam
    from .shell_call_action import ShellCallAction
    from .shell_call_caller_direct import ShellCallCallerDirect
    from .shell_call_caller_program import ShellCallCallerProgram


class ShellCall(Model):
    """A tool representing a request to execute one or more shell commands."""

    action: ShellCallAction
    call_id: str
    type: ConstantOf[Literal["shell_call"]] = "shell_call"
    id: str | None = None
    caller: ShellCallCallerDirect | ShellCallCallerProgram | None = None
    environment: LocalEnvironmentParam | ContainerReferenceParam | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
