from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mcp_gateway_session import MCPGatewaySession


class MCPGatewaySessionsTerminateResponse(Model):
    """Stateful sessions an administrator force-closed on this proxy worker."""

    terminated_sessions: int
    worker_pid: int
    sessions: list[MCPGatewaySession] | None = None
