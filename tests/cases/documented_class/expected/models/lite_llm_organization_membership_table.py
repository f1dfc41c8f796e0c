from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .lite_llm_budget_table import LiteLLMBudgetTable


class LiteLLMOrganizationMembershipTable(Model):
    """This is the table that track what organizations a user belongs to and users spend
    within the organization.
    """

    user_id: str
    organization_id: str
    created_at: DateTime
    updated_at: DateTime
    user_role: str | None = None
    spend: float = 0.0
    budget_id: str | None = None
    user: Any = None
    litellm_budget_table: LiteLLMBudgetTable | None = None
