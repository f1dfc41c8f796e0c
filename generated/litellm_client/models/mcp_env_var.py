from __future__ import annotations

from .._runtime.models import Model
from .mcp_env_var_scope import MCPEnvVarScope


class MCPEnvVar(Model):
    """One environment variable for an MCP server.

    Variables can be interpolated into ``static_headers`` using ``${NAME}`` syntax.
    ``scope=global`` values are stored on the server. ``scope=user`` values are stored
    per-user in ``LiteLLM_MCPUserEnvVars`` and supplied by each user.
    """

    name: str
    description: str | None = None
    scope: MCPEnvVarScope = MCPEnvVarScope.GLOBAL
    value: str = ""
