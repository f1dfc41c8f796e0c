from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class TeamMemberResetBudgetResponse(Model):
    team_id: str
    user_id: str
    budget_id: str | None
    previous_budget_id: str | None
    budget_source: Literal["team_default", "custom", "none"] | str
