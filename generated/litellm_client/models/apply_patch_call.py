from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .apply_patch_call_caller_direct import ApplyPatchCallCallerDirect
    from .apply_patch_call_caller_program import ApplyPatchCallCallerProgram
    from .apply_patch_call_operation_create_file import (
        ApplyPatchCallOperationCreateFile,
    )
    from .apply_patch_call_operation_delete_file import (
        ApplyPatchCallOperationDeleteFile,
    )
    from .apply_patch_call_operation_update_file import (
        ApplyPatchCallOperationUpdateFile,
    )


class ApplyPatchCall(Model):
    """A tool call representing a request to create, delete, or update files using diff
    patches.
    """

    call_id: str
    operation: (
        ApplyPatchCallOperationCreateFile
        | ApplyPatchCallOperationDeleteFile
        | ApplyPatchCallOperationUpdateFile
    )
    status: Literal["in_progress", "completed"] | str
    type: ConstantOf[Literal["apply_patch_call"]] = "apply_patch_call"
    id: str | None = None
    caller: ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram | None = None
