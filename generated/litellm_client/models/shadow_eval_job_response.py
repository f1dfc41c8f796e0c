from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import DateTime, Model, ReadOnly

if TYPE_CHECKING:
    from .shadow_eval_job_target_response import ShadowEvalJobTargetResponse
    from .shadow_eval_result import ShadowEvalResult


class ShadowEvalJobResponse(Model):
    """A shadow-eval job over one or more targets, each with its own budget and stop
    state; status is derived from stopped_by, the targets' stop and budget state, and
    ends_at, never stored, so no writer anywhere can produce an inconsistent one.
    Aggregate fields are populated by the detail endpoint only and stay None on list
    responses.
    """

    job_id: str
    targets: Annotated[list[ShadowEvalJobTargetResponse], Field(min_length=1)]
    """The targets whose traffic this job evaluates, and only theirs, each with its own
    budget.
    """

    router_names: Annotated[list[str], Field(min_length=1)]
    """Every auto-router this job runs as a shadow arm. Multi-router jobs sample one
    slice of traffic and judge every arm against the same real responses.
    """

    judge_model: str
    shadow_percentage: float
    created_at: DateTime
    ends_at: DateTime
    models: list[str] = Field(default_factory=list)
    """Model groups the sampled traffic is narrowed to; empty means every model the
    targets use.
    """

    direction: Literal["forward", "reverse"] | str = "forward"
    baseline_model: str | None = None
    stopped_by: str | None = None
    """The operator who stopped the job early, recorded by the stop endpoint; 'unknown'
    backfilled by migration for jobs that displayed stopped when the column arrived;
    None when the job ended on its own. Its presence is what makes a job read stopped
    rather than completed.
    """

    judged_count: int | None = None
    """Verdicts recorded; detail endpoint only."""

    error_count: int | None = None
    """Sampled attempts that errored; detail endpoint only."""

    judge_spend: float | None = None
    """Judge cost so far; detail endpoint only."""

    last_error: str | None = None
    """Most recent attempt error; detail endpoint only."""

    results: ShadowEvalResult | None = None
    """Stratified verdicts; detail endpoint only."""

    router_name: str = ReadOnly()
    """The first router, kept for callers that predate router_names; derived so the two
    fields can never disagree.
    """

    status: Literal["running", "completed", "stopped"] | str = ReadOnly()
    """Three recorded facts, no history-guessing: a stop is stopped_by (the migration
    backfills it for every job that displayed stopped when the column arrived, so the
    pre-column population is closed), completion is the window passing or every target
    spending its budget, and anything else is running. The all-targets-stamped fallback
    covers only stops written by pre-column pods during a rolling deploy.
    """
