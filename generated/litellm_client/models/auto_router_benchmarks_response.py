from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .auto_router_benchmark_group import AutoRouterBenchmarkGroup
    from .auto_router_benchmark_totals import AutoRouterBenchmarkTotals


class AutoRouterBenchmarksResponse(Model):
    """Benchmarks for the auto-router dashboard, aggregated from the per-session and
    per-day rollups.
    """

    start_date: str
    """Window start day, YYYY-MM-DD UTC, inclusive."""

    end_date: str
    """Window end day, YYYY-MM-DD UTC, inclusive."""

    routers_in_scope: int
    """How many groups this response carries. Every auto-router configured on the proxy
    counts, whether or not it served anything in the window. To count only the routers
    that did serve traffic, filter `groups` to the entries whose `sessions` is above
    zero.
    """

    totals: AutoRouterBenchmarkTotals
    groups: list[AutoRouterBenchmarkGroup]
    """One entry per auto-router, listed from the model registry rather than from the
    rollup, so a router appears as soon as it is configured and reads zero until it
    serves traffic. Semantic auto-routers are absent: they record no routing decision,
    so no session can ever be attributed to them.
    """
