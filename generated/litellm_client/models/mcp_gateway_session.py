from __future__ import annotations

from .._runtime.models import Model


class MCPGatewaySession(Model):
    """One live stateful Streamable HTTP session held by this proxy worker."""

    idle_seconds: float
    in_flight_requests: int
    session_id_prefix: str
    client_ip: str | None = None
    client_name: str | None = None
    client_version: str | None = None
    key_alias: str | None = None
    team_alias: str | None = None
    team_id: str | None = None
    user_email: str | None = None
    user_id: str | None = None
