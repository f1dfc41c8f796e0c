from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .shadow_eval_slice import ShadowEvalSlice


class ShadowEvalJobTargetResponse(Model):
    """One target a job shadows (a key, team, or user), with its own budget and stop
    state.
    """

    target_type: Literal["key", "team", "user"] | str
    """What kind of entity this entry scopes."""

    target_id: str
    """The hashed virtual key, team id, or user id whose traffic this entry scopes."""

    max_turns: int
    """This target's sample-count ceiling: the whole budget for jobs created before
    max_budget existed, and the error-loop safety valve otherwise.
    """

    max_budget: float | None = None
    """This target's own USD budget for the eval's shadow and judge spend, independent
    of its siblings'; None on jobs created before spend budgets existed, which max_turns
    alone bounds.
    """

    stopped_at: DateTime | None = None
    """When this target's slot was stamped free, whether its own budget ran out, the
    window closed, or an operator stopped the job; status is derived, so a spent budget
    reads completed even while this is still unset.
    """

    attempt_count: int | None = None
    """This target's sampled attempts so far, judged and errored alike, the same count
    the sampler budgets against max_turns; populated on list and detail responses.
    Frozen at stopped_at once the target is stamped, so in-flight attempts landing after
    a stop never reclassify it.
    """

    spend: float | None = None
    """This target's recorded shadow plus judge spend in USD, the same figure the
    sampler budgets against max_budget; populated on list and detail responses and
    frozen at stopped_at exactly like attempt_count.
    """

    verdicts: ShadowEvalSlice | None = None
    """This target's own judged-verdict slice; detail endpoint only, None until a turn
    is judged.
    """

    target_alias: str | None = None
    """Display label resolved from the target's own row at read time: the key's alias,
    the team's alias, or the user's email; None when unset or deleted.
    """

    key_name: str | None = None
    """Masked display name (sk-...) for key targets, resolved at read time; None for
    teams and users.
    """
