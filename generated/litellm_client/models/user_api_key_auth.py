from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable
    from .litellm_user_roles import LitellmUserRoles
    from .member import Member


class UserAPIKeyAuth(Model):
    """Return the row in the db."""

    token: str | None = None
    key_name: str | None = None
    key_alias: str | None = None
    spend: float = 0.0
    total_spend: float = 0.0
    max_budget: float | None = None
    expires: str | DateTime | None = None
    models: list[Any] = Field(default_factory=list)
    aliases: dict[str, Any] = Field(default_factory=dict)
    config: dict[str, Any] = Field(default_factory=dict)
    user_id: str | None = None
    team_id: str | None = None
    agent_id: str | None = None
    project_id: str | None = None
    max_parallel_requests: int | None = None
    metadata: dict[str, Any] = Field(default_factory=dict)
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    tpd_limit: int | None = None
    budget_duration: str | None = None
    budget_reset_at: DateTime | None = None
    allowed_cache_controls: list[Any] | None = Field(default_factory=list)
    allowed_routes: list[Any] | None = Field(default_factory=list)
    key_type: str | None = None
    permissions: dict[str, Any] = Field(default_factory=dict)
    model_spend: dict[str, Any] = Field(default_factory=dict)
    model_max_budget: dict[str, Any] = Field(default_factory=dict)
    budget_fallbacks: dict[str, list[str]] = Field(default_factory=dict)
    soft_budget_cooldown: bool = False
    blocked: bool | None = None
    litellm_budget_table: dict[str, Any] | None = None
    budget_id: str | None = None
    org_id: str | None = None
    created_at: DateTime | None = None
    created_by: str | None = None
    updated_at: DateTime | None = None
    updated_by: str | None = None
    settings_updated_at: DateTime | None = None
    last_active: DateTime | None = None
    object_permission_id: str | None = None
    object_permission: LiteLLMObjectPermissionTable | None = None
    access_group_ids: list[str] | None = None
    rotation_count: int | None = 0
    auto_rotate: bool | None = False
    rotation_interval: str | None = None
    last_rotation_at: DateTime | None = None
    key_rotation_at: DateTime | None = None
    router_settings: dict[str, Any] | None = None
    budget_limits: list[dict[str, Any]] | None = None
    team_spend: float | None = None
    team_alias: str | None = None
    team_tpm_limit: int | None = None
    team_rpm_limit: int | None = None
    team_tpd_limit: int | None = None
    team_max_budget: float | None = None
    team_soft_budget: float | None = None
    team_model_max_budget: dict[str, Any] | None = None
    team_models: list[Any] = Field(default_factory=list)
    team_blocked: bool = False
    soft_budget: float | None = None
    team_model_aliases: dict[str, Any] | None = None
    team_member: Member | None = None
    team_metadata: dict[str, Any] | None = None
    team_object_permission_id: str | None = None
    team_member_spend: float | None = None
    team_member_tpm_limit: int | None = None
    team_member_rpm_limit: int | None = None
    end_user_id: str | None = None
    end_user_tpm_limit: int | None = None
    end_user_rpm_limit: int | None = None
    end_user_tpd_limit: int | None = None
    end_user_max_budget: float | None = None
    end_user_model_max_budget: dict[str, Any] | None = None
    organization_alias: str | None = None
    organization_max_budget: float | None = None
    organization_tpm_limit: int | None = None
    organization_rpm_limit: int | None = None
    organization_metadata: dict[str, Any] | None = None
    project_alias: str | None = None
    project_metadata: dict[str, Any] | None = None
    last_refreshed_at: float | None = None
    api_key: str | None = None
    user_role: LitellmUserRoles | None = None
    allowed_model_region: Literal["eu", "us"] | str | None = None
    parent_otel_span: Any = None
    rpm_limit_per_model: dict[str, int] | None = None
    tpm_limit_per_model: dict[str, int] | None = None
    user_tpm_limit: int | None = None
    user_rpm_limit: int | None = None
    user_email: str | None = None
    user_spend: float | None = None
    user_max_budget: float | None = None
    user_model_max_budget: dict[str, Any] | None = None
    request_route: str | None = None
    is_session_token: bool = False
    user: Any = None
    created_by_user: Any = None
    end_user_object_permission: LiteLLMObjectPermissionTable | None = None
    team_object_permission: LiteLLMObjectPermissionTable | None = None
    jwt_claims: dict[str, Any] | None = None
