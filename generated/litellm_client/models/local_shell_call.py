from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .local_shell_call_action import LocalShellCallAction


class LocalShellCall(Model):
    """A tool call to run a command on the local shell."""

    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"] | str
    type: ConstantOf[Literal["local_shell_call"]] = "local_shell_call"
