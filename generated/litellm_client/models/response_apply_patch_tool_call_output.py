from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram


class ResponseApplyPatchToolCallOutput(Model):
    """The output emitted by an apply patch tool call."""

    id: str
    call_id: str
    status: Literal["completed", "failed"] | str
    type: ConstantOf[Literal["apply_patch_call_output"]] = "apply_patch_call_output"
    caller: CallerDirect | CallerProgram | None = None
    created_by: str | None = None
    output: str | None = None
