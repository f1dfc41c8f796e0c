from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .image import Image
    from .images_usage import ImagesUsage


class ImagesResponse(Model):
    """Images that were made."""

    created: int
    """When, in seconds since 1970."""

    data: list[Image] | None = None
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None
    usage: ImagesUsage | None = None
