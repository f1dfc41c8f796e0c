from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable


class UpdateKeyResponse(Model):
    """A key as it is now."""

    key: str
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
