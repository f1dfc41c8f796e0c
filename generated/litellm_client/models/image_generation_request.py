from __future__ import annotations

from .._runtime.models import Model


class ImageGenerationRequest(Model):
    """What to draw."""

    prompt: str
    """What is to be seen."""

    model: str | None = None
    """The name of a model that the proxy knows."""

    n: int | None = None
    quality: str | None = None
    response_format: str | None = None
    size: str | None = None
    style: str | None = None
    user: str | None = None
    """Who the request is made for."""
