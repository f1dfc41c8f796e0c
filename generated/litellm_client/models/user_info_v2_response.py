from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable


class UserInfoV2Response(Model):
    """Response model for GET /v2/user/info

    Returns ONLY the user object - no keys, no teams objects. This is a lightweight
    alternative to UserInfoResponse.
    """

    user_id: str
    user_email: str | None = None
    user_alias: str | None = None
    user_role: str | None = None
    spend: float = 0.0
    max_budget: float | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    models: list[str] = Field(default_factory=list)
    budget_duration: str | None = None
    budget_reset_at: DateTime | None = None
    metadata: dict[str, Any] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    sso_user_id: str | None = None
    teams: list[str] = Field(default_factory=list)
    object_permission: LiteLLMObjectPermissionTable | None = None
    model_max_budget: dict[str, Any] | None = None
    model_max_budget_usage: dict[str, dict[str, Any]] | None = None
