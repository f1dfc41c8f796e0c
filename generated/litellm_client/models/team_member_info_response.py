from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_budget_table import LiteLLMBudgetTable
    from .lite_llm_budget_table_full import LiteLLMBudgetTableFull


class TeamMemberInfoResponse(Model):
    """Response for GET /team/{team_id}/members/me — caller's own membership row."""

    user_id: str
    team_id: str
    budget_id: str | None = None
    spend: float | None = 0.0
    total_spend: float | None = 0.0
    litellm_budget_table: LiteLLMBudgetTableFull | LiteLLMBudgetTable | None = None
    role: str | None = None
    user_email: str | None = None
    team_alias: str | None = None
