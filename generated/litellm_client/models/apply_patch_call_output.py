from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .apply_patch_call_output_caller_direct import ApplyPatchCallOutputCallerDirect
    from .apply_patch_call_output_caller_program import (
        ApplyPatchCallOutputCallerProgram,
    )


class ApplyPatchCallOutput(Model):
    """The streamed output emitted by an apply patch tool call."""

    call_id: str
    status: Literal["completed", "failed"] | str
    type: ConstantOf[Literal["apply_patch_call_output"]] = "apply_patch_call_output"
    id: str | None = None
    caller: (
        ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram | None
    ) = None
    output: str | None = None
