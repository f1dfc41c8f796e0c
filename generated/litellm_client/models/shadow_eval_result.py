from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .shadow_eval_slice import ShadowEvalSlice


class ShadowEvalResult(Model):
    """Stratified results of a shadow-eval job's verdicts so far."""

    by_tier: list[ShadowEvalSlice]
    by_current_model: list[ShadowEvalSlice]
    """Sliced by the model that served the real arm: the keys' incumbent models in
    forward mode, and in reverse the models the router itself picked.
    """

    overall_shadow_win_rate_pct: float
    overall_tie_rate_pct: float
    by_router: list[ShadowEvalSlice] = Field(default_factory=list)
    """One slice per router arm, grouped on the router name. Every arm of a multi-router
    job is judged against the same real responses over the same sampled requests, so
    these slices compare routers head-to-head: like-for-like win rates and spends on
    identical traffic. Verdicts from before arm stamping existed count toward the job's
    own router.
    """

    sampled_real_spend: float = 0.0
    """USD the real arm billed across all judged turns, cache-served turns excluded. A
    judged turn is one (request, router arm) verdict, so a multi-router job counts the
    real response once per arm it was judged against; per-router comparisons read
    by_router.
    """

    sampled_shadow_spend: float = 0.0
    """USD the shadow arms billed across the same turns, judge excluded, like for like.
    """

    not_sampled_count: int | None = None
    """Eligible requests the sampling dice skipped, summed over legs: the judged rows
    stand for judged + this many requests. None for jobs from before the funnel existed.
    """

    unjudgeable_count: int | None = None
    """Sampled requests whose shape could not be judged (tool-final turn, empty text)"""

    shed_count: int | None = None
    """Sampled requests dropped by the per-pod concurrency cap, so quiet periods are
    overweighted.
    """

    withheld_count: int | None = None
    """Sampled requests the pipeline declined to spend on: no database to record into,
    an over-budget key or team, or the eval budget unverifiable or already reached (the
    in-flight burst as a job crosses max_budget lands here rather than vanishing from
    coverage)
    """
