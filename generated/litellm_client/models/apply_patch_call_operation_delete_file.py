from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ApplyPatchCallOperationDeleteFile(Model):
    """Instruction for deleting an existing file via the apply_patch tool."""

    path: str
    type: ConstantOf[Literal["delete_file"]] = "delete_file"
