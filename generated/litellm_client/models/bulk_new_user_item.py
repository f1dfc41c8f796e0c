from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .budget_limit_entry import BudgetLimitEntry
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase
    from .new_user_request_team import NewUserRequestTeam


class BulkNewUserItem(Model):
    """One row of `POST /management/v1/users/bulk`: the `/user/new` body, with keys
    opt-in and invite emails unsupported. Unknown fields are rejected, as on every
    `/management/v1` request body.
    """

    key_alias: str | None = None
    duration: str | None = None
    models: list[Any] | None = Field(default_factory=list)
    spend: float | None = 0
    max_budget: float | None = None
    user_id: str | None = None
    team_id: str | None = None
    agent_id: str | None = None
    max_parallel_requests: int | None = None
    metadata: dict[str, Any] | None = Field(default_factory=dict)
    tpm_limit: Annotated[int, Field(ge=0)] | None = None
    rpm_limit: Annotated[int, Field(ge=0)] | None = None
    budget_duration: str | None = None
    budget_limits: list[BudgetLimitEntry] | None = None
    allowed_cache_controls: list[Any] | None = Field(default_factory=list)
    config: dict[str, Any] | None = Field(default_factory=dict)
    permissions: dict[str, Any] | None = Field(default_factory=dict)
    model_max_budget: dict[str, Any] | None = Field(default_factory=dict)
    budget_fallbacks: dict[str, list[str]] | None = None
    model_rpm_limit: dict[str, Any] | None = None
    model_tpm_limit: dict[str, Any] | None = None
    mcp_rpm_limit: dict[str, int] | None = None
    tag_rpm_limit: dict[str, int] | None = None
    guardrails: list[str] | None = None
    policies: list[str] | None = None
    prompts: list[str] | None = None
    blocked: bool | None = None
    aliases: dict[str, Any] | None = Field(default_factory=dict)
    object_permission: LiteLLMObjectPermissionBase | None = None
    user_email: str | None = None
    user_alias: str | None = None
    user_role: (
        Literal[
            "proxy_admin", "proxy_admin_viewer", "internal_user", "internal_user_viewer"
        ]
        | str
        | None
    ) = None
    teams: list[str] | list[NewUserRequestTeam] | None = None
    auto_create_key: bool = False
    send_invite_email: bool | None = None
    sso_user_id: str | None = None
    organizations: list[str] | None = None
    password: str | None = None
