from __future__ import annotations

from .._runtime.models import Model


class AutoRouterCacheBucket(Model):
    """One prompt-caching bucket of turns, with how often those turns hit the cache."""

    turns: int
    """Turns classified into this bucket."""

    hits: int
    """Turns in this bucket whose response reported cache-read tokens."""

    hit_rate_pct: float
    """hits over this bucket's turns, as a percentage."""
