from __future__ import annotations

from .._runtime.models import Model


class AlbumPage(Model):
    items: list[str] | None = None
    page_items: int | None = None
    """How many there are."""
