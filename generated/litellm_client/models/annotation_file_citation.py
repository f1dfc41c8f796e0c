from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AnnotationFileCitation(Model):
    """A citation to a file."""

    file_id: str
    filename: str
    index: int
    type: ConstantOf[Literal["file_citation"]] = "file_citation"
