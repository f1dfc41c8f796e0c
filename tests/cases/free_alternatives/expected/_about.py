"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import Security, SecurityScheme
from ._runtime.call.servers import Server

TITLE = "Free alternatives"
USER_AGENT = "free-alternatives-client/1"

DEFAULT_HOST = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None

SERVERS: tuple[Server, ...] = ()

SECURITY_SCHEMES: dict[str, SecurityScheme] = {}

# What most operations say, and the others say otherwise.
SECURITY: Security = ()
ERRORS: dict[str, str] = {}
