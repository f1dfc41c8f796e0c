from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .auto_router_cache_bucket import AutoRouterCacheBucket


class AutoRouterCacheStats(Model):
    """Prompt-caching behaviour of auto-routed turns, bucketed by what the router did.

    Every in-order turn falls in exactly one bucket: the session stayed on the same
    model, visited a model for the first time (cold by design), or returned to a model
    it had already used. Out-of-order turns (cross-pod flush races) are counted but not
    bucketed.
    """

    coverage_pct: float
    """Share of turns that carried cache telemetry."""

    hit_rate_pct: float
    """All cache hits over telemetry-bearing turns."""

    same_model: AutoRouterCacheBucket
    first_visit: AutoRouterCacheBucket
    return_to_tier: AutoRouterCacheBucket
    unordered_turns: int
    """Turns that arrived out of order and were not bucketed."""

    return_misses_expired: int
    """Return-to-tier misses where the model's recorded cache TTL had lapsed."""

    return_misses_within_ttl: int
    """Return-to-tier misses inside the recorded TTL: the prefix changed or the provider
    evicted the entry early; billing telemetry cannot distinguish the two.
    """

    return_misses_unknown: int
    """Return-to-tier misses with no recorded TTL to attribute against."""

    ttl_5m_turns: int
    """Turns whose cache write used the five-minute TTL."""

    ttl_1h_turns: int
    """Turns whose cache write used the one-hour TTL."""
