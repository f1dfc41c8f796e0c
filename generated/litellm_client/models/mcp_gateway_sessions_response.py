from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mcp_gateway_session import MCPGatewaySession
    from .mcp_gateway_session_group_count import MCPGatewaySessionGroupCount


class MCPGatewaySessionsResponse(Model):
    total_sessions: int
    worker_pid: int
    by_client: list[MCPGatewaySessionGroupCount] | None = None
    by_user: list[MCPGatewaySessionGroupCount] | None = None
    sessions: list[MCPGatewaySession] | None = None
