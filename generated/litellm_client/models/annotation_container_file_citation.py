from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AnnotationContainerFileCitation(Model):
    """A citation for a container file used to generate a model response."""

    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: ConstantOf[Literal["container_file_citation"]] = "container_file_citation"
