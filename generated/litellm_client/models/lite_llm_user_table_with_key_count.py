from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable
    from .lite_llm_organization_membership_table import (
        LiteLLMOrganizationMembershipTable,
    )


class LiteLLMUserTableWithKeyCount(Model):
    user_id: str
    user_alias: str | None = None
    team_id: str | None = None
    sso_user_id: str | None = None
    organization_id: str | None = None
    object_permission_id: str | None = None
    password_reset_required: bool | None = None
    last_breach_check_at: DateTime | None = None
    teams: list[str] = Field(default_factory=list)
    user_role: str | None = None
    max_budget: float | None = None
    spend: float = 0.0
    user_email: str | None = None
    models: list[Any] = Field(default_factory=list)
    metadata: dict[str, Any] | None = None
    max_parallel_requests: int | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    budget_duration: str | None = None
    budget_reset_at: DateTime | None = None
    allowed_cache_controls: list[str] = Field(default_factory=list)
    policies: list[str] = Field(default_factory=list)
    model_spend: dict[str, Any] | None = Field(default_factory=dict)
    model_max_budget: dict[str, Any] | None = Field(default_factory=dict)
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    organization_memberships: list[LiteLLMOrganizationMembershipTable] | None = None
    object_permission: LiteLLMObjectPermissionTable | None = None
    key_count: int = 0
