from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase


class NewUserResponse(Model):
    key: str
    key_alias: str | None = None
    duration: str | None = None
    models: list[Any] | None = Field(default_factory=list)
    spend: float | None = 0
    max_budget: float | None = None
    user_id: str | None = None
    team_id: str | None = None
    max_parallel_requests: int | None = None
    metadata: dict[str, Any] | None = Field(default_factory=dict)
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    budget_duration: str | None = None
    allowed_cache_controls: list[Any] | None = Field(default_factory=list)
    config: dict[str, Any] | None = Field(default_factory=dict)
    permissions: dict[str, Any] | None = Field(default_factory=dict)
    model_max_budget: dict[str, Any] | None = None
    model_rpm_limit: dict[str, Any] | None = None
    model_tpm_limit: dict[str, Any] | None = None
    guardrails: list[str] | None = None
    blocked: bool | None = None
    aliases: dict[str, Any] | None = Field(default_factory=dict)
    object_permission: LiteLLMObjectPermissionBase | None = None
    budget_id: str | None = None
    tags: list[str] | None = None
    enforced_params: list[str] | None = None
    allowed_routes: list[Any] | None = Field(default_factory=list)
    key_name: str | None = None
    expires: DateTime | None = None
    token_id: str | None = None
    litellm_budget_table: Any = None
    token: str | None = None
    created_by: str | None = None
    updated_by: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    user_email: str | None = None
    user_role: (
        Literal[
            "proxy_admin", "proxy_admin_viewer", "internal_user", "internal_user_viewer"
        ]
        | str
        | None
    ) = None
    teams: list[Any] | None = None
    user_alias: str | None = None
