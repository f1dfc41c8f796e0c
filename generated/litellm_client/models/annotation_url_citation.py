from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AnnotationURLCitation(Model):
    """A citation for a web resource used to generate a model response."""

    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str
