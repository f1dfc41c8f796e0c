"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import (
    ApiKey,
    Basic,
    Bearer,
    MutualTls,
    OAuth2,
    OpenIdConnect,
    Security,
    SecurityScheme,
)
from ._runtime.call.servers import Server

TITLE = "Locks"
USER_AGENT = "locks-client/1"

DEFAULT_HOST = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None

SERVERS: tuple[Server, ...] = (
    Server("https://{region}.example.com/v1", "The real one", (("region", "eu"),)),
    Server("/relative", "", ()),
)

SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "key": ApiKey("header", "X-Key"),
    "cookie": ApiKey("cookie", "session"),
    "query": ApiKey("query", "key"),
    "basic": Basic(),
    "bearer": Bearer(),
    "oauth": OAuth2("https://auth.example.com/token", ("read",)),
    "oidc": OpenIdConnect("https://auth.example.com/.well-known"),
    "tls": MutualTls(),
}

# What most operations say, and the others say otherwise.
SECURITY: Security = ()
ERRORS: dict[str, str] = {}
