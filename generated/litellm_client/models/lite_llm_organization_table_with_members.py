from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .lite_llm_budget_table_full import LiteLLMBudgetTableFull
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable
    from .lite_llm_organization_membership_table import (
        LiteLLMOrganizationMembershipTable,
    )
    from .lite_llm_team_table import LiteLLMTeamTable
    from .lite_llm_user_table import LiteLLMUserTable


class LiteLLMOrganizationTableWithMembers(Model):
    """Returned by the /organization/info endpoint and /organization/list endpoint."""

    budget_id: str
    created_by: str
    updated_by: str
    created_at: DateTime
    updated_at: DateTime
    organization_id: str | None = None
    organization_alias: str | None = None
    spend: float = 0.0
    metadata: dict[str, Any] | None = None
    models: list[str] = Field(default_factory=list)
    model_spend: dict[str, Any] | None = Field(default_factory=dict)
    users: list[LiteLLMUserTable] | None = None
    litellm_budget_table: LiteLLMBudgetTableFull | None = None
    object_permission: LiteLLMObjectPermissionTable | None = None
    object_permission_id: str | None = None
    members: list[LiteLLMOrganizationMembershipTable] = Field(default_factory=list)
    teams: list[LiteLLMTeamTable] = Field(default_factory=list)
