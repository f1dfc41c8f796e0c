from __future__ import annotations

from ._base import Model


class Filters(Model):
    """Filters for the search."""

    allowed_domains: list[str] | None = None
