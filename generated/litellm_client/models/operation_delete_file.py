from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OperationDeleteFile(Model):
    """Instruction describing how to delete a file via the apply_patch tool."""

    path: str
    type: ConstantOf[Literal["delete_file"]] = "delete_file"
