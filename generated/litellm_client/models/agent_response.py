from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .agent_identity_binding import AgentIdentityBinding
    from .agent_key_summary import AgentKeySummary
    from .agent_kill_switch_config import AgentKillSwitchConfig


class AgentResponse(Model):
    agent_id: str
    agent_name: str
    agent_card_params: dict[str, Any]
    identity: AgentIdentityBinding | None = None
    identity_managed: bool = False
    enabled: bool = True
    execution_mode: Literal["autonomous", "delegated", "both"] | str = "autonomous"
    jwt_auth_configured: bool = False
    litellm_params: dict[str, Any] | None = None
    object_permission: dict[str, Any] | None = None
    spend: float | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    session_tpm_limit: int | None = None
    session_rpm_limit: int | None = None
    static_headers: dict[str, str] | None = None
    extra_headers: list[str] | None = None
    access_group_ids: list[str] | None = None
    kill_switch: AgentKillSwitchConfig | None = None
    keys: list[AgentKeySummary] | None = None
    search_score: float | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: str | None = None
    updated_by: str | None = None
