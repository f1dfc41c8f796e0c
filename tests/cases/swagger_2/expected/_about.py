"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import ApiKey, Basic, OAuth2, Security, SecurityScheme
from ._runtime.call.servers import Server

TITLE = "Old"
USER_AGENT = "old-client/1"

DEFAULT_HOST = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None

SERVERS: tuple[Server, ...] = (
    Server("https://example.com/v1", "", ()),
    Server("http://example.com/v1", "", ()),
)

SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "key": ApiKey("header", "X-Key"),
    "basic": Basic(),
    "login": OAuth2("https://example.com/token", ("read",)),
}

# What most operations say, and the others say otherwise.
SECURITY: Security = ("key",)
ERRORS: dict[str, str] = {}
