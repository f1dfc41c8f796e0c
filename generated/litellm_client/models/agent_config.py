from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_card import AgentCard
    from .agent_kill_switch_config import AgentKillSwitchConfig
    from .agent_object_permission import AgentObjectPermission
    from .entra_identity_config import EntraIdentityConfig


class AgentConfig(Model):
    agent_name: str
    access_group_ids: list[str] | None = None
    agent_card_params: AgentCard | None = None
    enabled: bool | None = None
    execution_mode: Literal["autonomous", "delegated", "both"] | str | None = None
    extra_headers: list[str] | None = None
    identity: EntraIdentityConfig | None = None
    kill_switch: AgentKillSwitchConfig | None = None
    litellm_params: dict[str, Any] | None = None
    object_permission: AgentObjectPermission | None = None
    rpm_limit: int | None = None
    session_rpm_limit: int | None = None
    session_tpm_limit: int | None = None
    static_headers: dict[str, str] | None = None
    tpm_limit: int | None = None
