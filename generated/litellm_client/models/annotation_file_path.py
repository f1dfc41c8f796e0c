from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AnnotationFilePath(Model):
    """A path to a file."""

    file_id: str
    index: int
    type: ConstantOf[Literal["file_path"]] = "file_path"
