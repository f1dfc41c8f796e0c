from __future__ import annotations

from .._runtime.models import Model


class AccessGroupCreateRequest(Model):
    access_group_name: str
    access_agent_ids: list[str] | None = None
    access_mcp_server_ids: list[str] | None = None
    access_model_names: list[str] | None = None
    access_skill_names: list[str] | None = None
    assigned_key_ids: list[str] | None = None
    assigned_team_ids: list[str] | None = None
    description: str | None = None
    mcp_tool_permissions: dict[str, list[str]] | None = None
