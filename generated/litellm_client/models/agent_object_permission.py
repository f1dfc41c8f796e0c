from __future__ import annotations

from .._runtime.models import Model


class AgentObjectPermission(Model):
    agents: list[str] | None = None
    mcp_access_groups: list[str] | None = None
    mcp_servers: list[str] | None = None
    mcp_tool_permissions: dict[str, list[str]] | None = None
    mcp_toolsets: list[str] | None = None
    models: list[str] | None = None
