from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .access_group_resource import AccessGroupResource


class AccessGroupResponse(Model):
    access_agent_ids: list[str]
    access_agents: list[AccessGroupResource]
    access_group_id: str
    access_group_name: str
    access_mcp_server_ids: list[str]
    access_mcp_servers: list[AccessGroupResource]
    access_model_names: list[str]
    assigned_key_ids: list[str]
    assigned_keys: list[AccessGroupResource]
    assigned_team_ids: list[str]
    assigned_teams: list[AccessGroupResource]
    created_at: DateTime
    updated_at: DateTime
    access_skill_names: list[str] = Field(default_factory=list)
    created_by: str | None = None
    description: str | None = None
    mcp_tool_permissions: dict[str, list[str]] | None = None
    updated_by: str | None = None
