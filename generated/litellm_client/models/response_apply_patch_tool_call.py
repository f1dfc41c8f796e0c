from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram
    from .operation_create_file import OperationCreateFile
    from .operation_delete_file import OperationDeleteFile
    from .operation_update_file import OperationUpdateFile


class ResponseApplyPatchToolCall(Model):
    """A tool call that applies file diffs by creating, deleting, or updating files."""

    id: str
    call_id: str
    operation: OperationCreateFile | OperationDeleteFile | OperationUpdateFile
    status: Literal["in_progress", "completed"] | str
    type: ConstantOf[Literal["apply_patch_call"]] = "apply_patch_call"
    caller: CallerDirect | CallerProgram | None = None
    created_by: str | None = None
