from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class LiteLLMObjectPermissionTable(Model):
    """Represents a LiteLLM_ObjectPermissionTable record."""

    object_permission_id: str
    mcp_servers: list[str] | None = Field(default_factory=list)
    mcp_access_groups: list[str] | None = Field(default_factory=list)
    mcp_tool_permissions: dict[str, list[str]] | None = None
    vector_stores: list[str] | None = Field(default_factory=list)
    agents: list[str] | None = Field(default_factory=list)
    agent_access_groups: list[str] | None = Field(default_factory=list)
    models: list[str] | None = Field(default_factory=list)
    mcp_toolsets: list[str] | None = None
    blocked_tools: list[str] | None = Field(default_factory=list)
    search_tools: list[str] | None = Field(default_factory=list)
    mcp_tool_search_enabled: bool | None = None
    skills: list[str] | None = None
