from __future__ import annotations

from .._runtime.models import Model


class GenericResponseOutputItemContentAnnotation(Model):
    """Annotation for content in a message."""

    type: str | None
    start_index: int | None
    end_index: int | None
    url: str | None
    title: str | None
