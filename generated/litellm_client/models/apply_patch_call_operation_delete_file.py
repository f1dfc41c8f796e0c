from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ApplyPatchCallOperationDeleteFile(Model):
    """Instruction for deleting an existing file via the apply_patch tool."""

    path: str
    type: Literal["delete_file"]
