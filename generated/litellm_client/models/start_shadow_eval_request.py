from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class StartShadowEvalRequest(Model):
    """Start duplicating one or more targets' traffic for blind comparison against an
    auto-router.

    A target is a virtual key, a team, or a user; each becomes its own leg with its own
    budget and stop state. Team and user targets match on the identity every request
    carries after auth (user_api_key_team_id / user_api_key_user_id), so they cover
    JWT-authenticated traffic, which presents no virtual key at all.
    """

    shadow_percentage: Annotated[float, Field(ge=0.1, le=100.0)]
    """Percentage of each target's requests to duplicate through the router."""

    api_key_ids: Annotated[list[str], Field(max_length=100)] = Field(
        default_factory=list
    )
    """Hashed virtual keys whose traffic will be shadowed. Combined with team_ids and
    user_ids the job needs at least one target and at most 100, which also bounds every
    read the job's endpoints make. Each target carries its own max_budget spend budget,
    so one exhausting its budget leaves the others sampling.
    """

    team_ids: Annotated[list[str], Field(max_length=100)] = Field(default_factory=list)
    """Teams whose traffic will be shadowed, matched on the team every authenticated
    request resolves to, so a team's JWT-auth and virtual-key traffic are both sampled.
    """

    user_ids: Annotated[list[str], Field(max_length=100)] = Field(default_factory=list)
    """Users whose traffic will be shadowed, matched on the user every authenticated
    request resolves to across all their teams: JWT requests carrying their subject
    claim and virtual keys they own.
    """

    models: Annotated[list[str], Field(max_length=100)] = Field(default_factory=list)
    """Model groups to narrow the sampled traffic to, matched on the group the caller
    requested and resolved through model_group_alias, so an alias and its target are one
    name. Empty samples every model the targets use. This ANDs with the targets: a job
    over a user and one model samples that user's requests on that model across every
    key they own, and none of their other traffic. Forward jobs only: a reverse job
    samples exactly the traffic its own router served, which no other model group can
    name.
    """

    router_name: str | None = None
    """The auto-router under evaluation, in either direction: the single-router spelling
    of router_names. Provide exactly one of the two fields.
    """

    router_names: Annotated[list[str], Field(max_length=4)] = Field(
        default_factory=list
    )
    """The auto-routers under evaluation, at most 4. Every sampled request runs through
    every router listed and each arm is judged independently against the same real
    response, so routers compare head-to-head on identical traffic. More than one router
    requires direction 'forward'. After validation this field always carries the full
    deduplicated set, whichever spelling the caller used.
    """

    direction: Literal["forward", "reverse"] | str = "forward"
    """forward answers 'should this key adopt router_name': it samples the requests the
    key did NOT route through the router and duplicates them through it. reverse answers
    'is the router still worth it for a key already on it': it samples the requests the
    router did serve and duplicates them against baseline_model. The response the caller
    received is always the real arm.
    """

    baseline_model: str | None = None
    """Required when direction is reverse and rejected otherwise: the fixed model the
    router's own responses are judged against. Must be a plain model rather than another
    auto-router.
    """

    judge_model: str = "anthropic/claude-sonnet-5"
    """Model used to blindly judge real vs. shadow responses. The judge only compares
    two answers, so a mid-tier model (Claude Sonnet or GPT-4o class) is the sweet spot:
    small/nano-class models produce unreliable or malformed verdicts, while frontier
    reasoning models add cost without changing outcomes.
    """

    duration_days: Annotated[int, Field(ge=1, le=30)] = 7
    """How many days the job samples traffic before completing on its own."""

    max_budget: Annotated[float, Field(ge=0.01, le=10000.0)] = 10.0
    """Per-target USD budget for the eval's own overhead, the shadow-arm and judge
    calls, priced with the same figures the spend pipeline bills. EACH scoped target
    samples until its recorded eval spend reaches this, so a job over N targets spends
    at most about N times max_budget; in-flight samples can overshoot the cap by one
    sampling cache window. Every router arm draws from the same per-target budget, so a
    multi-router job reaches it proportionally sooner.
    """
