from __future__ import annotations

from .._runtime.models import Model


class Filters(Model):
    """Filters for the search."""

    allowed_domains: list[str] | None = None
