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
    max_budget: float | None = None
    spend: float = 0.0
    model_max_budget: dict[str, Any] | None = Field(default_factory=dict)
    model_spend: dict[str, Any] | None = Field(default_factory=dict)
    user_email: str | None = None
    user_alias: str | None = None
    models: list[Any] = Field(default_factory=list)
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    user_role: str | None = None
    organization_memberships: list[LiteLLMOrganizationMembershipTable] | None = None
    teams: list[str] = Field(default_factory=list)
    sso_user_id: str | None = None
    budget_duration: str | None = None
    budget_reset_at: DateTime | None = None
    metadata: dict[str, Any] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    object_permission: LiteLLMObjectPermissionTable | None = None
    key_count: int = 0
