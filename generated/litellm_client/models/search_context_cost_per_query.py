from __future__ import annotations

from .._runtime.models import Model


class SearchContextCostPerQuery(Model):
    search_context_size_low: float | None = None
    search_context_size_medium: float | None = None
    search_context_size_high: float | None = None
