from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .budget_limit_entry import BudgetLimitEntry
    from .lite_llm_model_table import LiteLLMModelTable
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable
    from .lite_llm_team_membership import LiteLLMTeamMembership
    from .lite_llm_user_table import LiteLLMUserTable
    from .member import Member


class TeamAddMemberResponse(Model):
    team_id: str
    updated_users: list[LiteLLMUserTable]
    updated_team_memberships: list[LiteLLMTeamMembership]
    team_alias: str | None = None
    organization_id: str | None = None
    admins: list[str] = Field(default_factory=list)
    members: list[str] = Field(default_factory=list)
    members_with_roles: list[Member] = Field(default_factory=list)
    team_member_permissions: list[str] | None = None
    metadata: dict[str, Any] | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    tpd_limit: int | None = None
    max_budget: float | None = None
    soft_budget: float | None = None
    budget_duration: str | None = None
    budget_limits: list[BudgetLimitEntry] | None = None
    models: list[str] = Field(default_factory=list)
    blocked: bool = False
    router_settings: dict[str, Any] | None = None
    access_group_ids: list[str] | None = None
    default_team_member_models: list[str] | None = None
    spend: float | None = None
    max_parallel_requests: int | None = None
    budget_reset_at: DateTime | None = None
    model_id: int | None = None
    model_spend: dict[str, Any] | None = Field(default_factory=dict)
    model_max_budget: dict[str, Any] | None = Field(default_factory=dict)
    policies: list[str] | None = None
    allow_team_guardrail_config: bool | None = False
    litellm_model_table: LiteLLMModelTable | None = None
    object_permission: LiteLLMObjectPermissionTable | None = None
    object_permission_id: str | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
