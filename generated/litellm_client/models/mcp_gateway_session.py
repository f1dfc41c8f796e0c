from __future__ import annotations

from .._runtime.models import Model


class MCPGatewaySession(Model):
    """One live stateful Streamable HTTP session held by this proxy worker."""

    client_ip: str | None = None
    client_name: str | None = None
    client_version: str | None = None
    idle_seconds: float
    in_flight_requests: int
    key_alias: str | None = None
    session_id_prefix: str
    team_alias: str | None = None
    team_id: str | None = None
    user_email: str | None = None
    user_id: str | None = None
