from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class AnnotationURLCitation(Model):
    """A citation for a web resource used to generate a model response."""

    end_index: int
    start_index: int
    title: str
    url: str
    type: ConstantOf[Literal["url_citation"]] = "url_citation"
