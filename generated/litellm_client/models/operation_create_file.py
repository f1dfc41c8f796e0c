from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OperationCreateFile(Model):
    """Instruction describing how to create a file via the apply_patch tool."""

    diff: str
    path: str
    type: ConstantOf[Literal["create_file"]] = "create_file"
