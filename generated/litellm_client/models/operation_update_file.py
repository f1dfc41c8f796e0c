from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OperationUpdateFile(Model):
    """Instruction describing how to update a file via the apply_patch tool."""

    diff: str
    path: str
    type: ConstantOf[Literal["update_file"]] = "update_file"
