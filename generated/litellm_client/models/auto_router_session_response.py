from __future__ import annotations

from .._runtime.models import Model


class AutoRouterSessionResponse(Model):
    """One auto-routed session as its own key sees it: what the last turn ran on, and
    what the session cost against the router's savings baseline (the priciest model in
    its hardest tier).
    """

    session_id: str
    router_name: str
    """The auto-router alias the session's requests were sent to."""

    router_type: str
    """complexity, adaptive or quality."""

    turns: int
    """Auto-routed turns the rollup has recorded for this session so far."""

    last_model: str
    """The deployment model the most recent turn was routed to."""

    spend: float
    """What the session's routed traffic actually cost, classifier calls included."""

    savings_estimated_turns: int
    """Requests whose savings estimate recorded its baseline cost."""

    savings_estimated_actual_spend: float
    """Actual spend, including classifier cost, for requests whose estimate recorded its
    baseline cost.
    """

    saved_spend: float | None
    """Recorded historical savings plus newer estimates, net of classifier cost."""

    baseline_spend: float | None
    """Estimated single-model cost: spend plus recorded savings."""

    savings_estimated_baseline_spend: float | None
    """Estimated single-model cost for requests whose estimate recorded its baseline
    cost.
    """

    baseline_model: str | None
    """The savings baseline recorded by most session turns, including historical turns,
    recorded turn by turn, so it still names the counterfactual after the router is
    reconfigured or removed. None when no turn recorded one: rows from before the
    baseline was recorded, and adaptive and quality routers, which derive no baseline
    and so report no savings.
    """

    baseline_models: dict[str, int]
    """Session turns recording each baseline model; more than one entry means the
    router's baseline changed mid-session; these counts do not imply savings coverage.
    """
