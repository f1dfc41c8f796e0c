from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OperationDeleteFile(Model):
    """Instruction describing how to delete a file via the apply_patch tool."""

    path: str
    type: Literal["delete_file"]
