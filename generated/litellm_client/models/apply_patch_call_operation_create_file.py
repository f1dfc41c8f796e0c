from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ApplyPatchCallOperationCreateFile(Model):
    """Instruction for creating a new file via the apply_patch tool."""

    diff: str
    path: str
    type: ConstantOf[Literal["create_file"]] = "create_file"
