from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class TeamMemberBudgetUpdateResult(Model):
    """Outcome for one requested member, in request order, carrying the limits in force
    after the write rather than the ones that were asked for.
    """

    success: bool
    user_id: str | None = None
    user_email: str | None = None
    error: str | None = None
    budget_id: str | None = None
    max_budget: float | None = None
    max_budget_source: Literal["member", "team_default"] | str | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    budget_duration: str | None = None
    allowed_models: list[str] | None = None
