from __future__ import annotations

from .._runtime.models import Model


class TeamMemberBudgetPatch(Model):
    """One member's per-member limits, merge-patch style: a field left out of the row is
    untouched, a field sent as null is cleared, and clearing the last limit drops the
    member back to the team default.
    """

    user_id: str | None = None
    user_email: str | None = None
    max_budget_in_team: float | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    budget_duration: str | None = None
    allowed_models: list[str] | None = None
