from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mcp_user_env_var_spec import MCPUserEnvVarSpec


class MCPUserEnvVarsStatus(Model):
    """Per-user env var status for a single MCP server."""

    server_id: str
    alias: str | None = None
    missing_count: int = 0
    required: list[MCPUserEnvVarSpec] | None = None
    server_name: str | None = None
    setup_url: str | None = None
