from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .budget_config import BudgetConfig


class TeamMemberUpdateResponse(Model):
    user_id: str
    team_id: str
    user_email: str | None = None
    max_budget_in_team: float | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    budget_duration: str | None = None
    allowed_models: list[str] | None = None
    temp_budget_increase: float | None = None
    temp_budget_expiry: DateTime | None = None
    model_max_budget: dict[str, BudgetConfig] | None = None
