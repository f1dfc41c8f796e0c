from __future__ import annotations

from .._runtime.models import Model


class ShadowEvalSlice(Model):
    """Judge outcomes for one slice of a job's verdicts: a router tier, one of the
    models that served the real arm, or one scoped target (embedded on that target's own
    entry, so slices never need re-joining to a target by id).
    """

    group: str
    turn_count: int
    real_win_rate_pct: float
    """Share of judged turns the real arm won, meaning the response the caller actually
    received: the key's own model in forward mode, the router's pick in reverse.
    """

    shadow_win_rate_pct: float
    """Share of judged turns the shadow arm won, meaning the duplicated response nobody
    was served: the router's pick in forward mode, baseline_model in reverse.
    """

    tie_rate_pct: float
    avg_judge_confidence: float
    real_spend: float = 0.0
    """USD the real arm billed on this slice's judged turns, completion plus its own
    routing classifier when it routed, excluding turns litellm's response cache served
    for free.
    """

    shadow_spend: float = 0.0
    """USD the shadow arm billed on the same turns, completion plus its own routing
    classifier, excluding the judge and the same cache-served turns, so the two spends
    compare like for like.
    """

    cache_hit_turns: int = 0
    """Judged turns litellm's response cache served, excluded from both spends: an
    adopted router would be served by the same cache, so those turns cost the same
    either way.
    """
