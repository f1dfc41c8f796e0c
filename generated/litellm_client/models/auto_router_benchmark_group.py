from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .auto_router_cache_stats import AutoRouterCacheStats


class AutoRouterBenchmarkGroup(Model):
    """One auto-router's slice of the benchmarks."""

    sessions: int
    """Sessions overlapping the window, counted whole."""

    turns: int
    """Auto-routed requests on the selected UTC days."""

    avg_turns_per_session: float | None
    """Lifetime turns per overlapping session; null when the window has routed requests
    but no session rows for this router type, such as an alias whose router type changed
    mid-session.
    """

    avg_session_seconds: float | None
    """Lifetime seconds per overlapping session; null as above."""

    avg_tokens_per_session: float | None
    """Lifetime tokens per overlapping session; null as above."""

    spend: float
    """What the selected days' routed traffic actually cost."""

    classifier_cost: float | None
    """Recorded LLM classifier cost already included in spend; null when any session
    turns predate subtotal recording, and zero for an empty window.
    """

    savings_estimated_turns: int
    """Requests compared against the baseline: every request on complexity routers that
    recorded savings.
    """

    savings_estimated_actual_spend: float
    """Actual spend, including classifier cost, for the compared requests."""

    saved_spend: float | None
    """Recorded savings on the selected UTC days; null when traffic has no recorded
    savings estimates. On totals this is the same daily figure the Overall savings view
    reports.
    """

    baseline_spend: float | None
    """Estimated single-model cost: compared actual spend plus recorded savings; null
    when traffic has no recorded savings.
    """

    saved_pct: float | None
    """Recorded savings over baseline_spend, as a percentage."""

    cache: AutoRouterCacheStats
    router_name: str
    """The auto-router alias requests were sent to."""

    router_type: str
    """complexity, adaptive or quality."""

    total_tokens: int | None = None
    """Input and output tokens of routed generation requests on the selected UTC days,
    excluding classifier tokens; null when any selected requests predate daily token
    recording.
    """

    savings_estimated_classifier_cost: float | None = None
    """Classifier cost included in the compared actual spend; null when classification
    costs for those requests are unavailable.
    """

    unattributed_saved_spend: float | None = None
    """Part of saved_spend no router's daily rows account for, such as history recorded
    before per-router daily tracking; when set, baseline_spend and saved_pct are null.
    """

    tier_turns: dict[str, int] | None = None
    """Turns per tier, keyed by the tier name the routing decision recorded at request
    time (never re-derived at read time, since the tier-to-model mapping is mutable
    config). Tier names are scoped to this group's router_type and are not comparable
    across types: a complexity router reports 'SIMPLE'/'MEDIUM'/'COMPLEX'/'REASONING', a
    quality router reports its numeric quality tier, and an adaptive router records no
    tier at all. Turns no tier served (the classifier fell back to default_model) are
    absent rather than pooled under a sentinel key, so the values may sum to less than
    turns.
    """
