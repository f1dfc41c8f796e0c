"""Stand-in for the rendered facts of one API."""

from __future__ import annotations

from ._runtime.call.security import ApiKey, Security, SecurityScheme
from ._runtime.call.servers import Server

TITLE: str = "API"
USER_AGENT: str = "api-client/1.0"
DEFAULT_HOST: str = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None
SERVERS: tuple[Server, ...] = ()
SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "APIKeyHeader": ApiKey("header", "x-api-key")
}
SECURITY: Security = ()
ERRORS: dict[str, str] = {}
