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

TITLE = "Keys"
USER_AGENT = "keys-client/1"

DEFAULT_HOST = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None

SERVERS: tuple[Server, ...] = ()

SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "header": ApiKey("header", "X-Key"),
    "query": ApiKey("query", "api_key"),
    "cookie": ApiKey("cookie", "session"),
    "basic": Basic(),
    "bearer": Bearer("JWT"),
    "machine": OAuth2("https://auth.example.com/token", ("read",)),
    "person": OAuth2(),
    "oidc": OpenIdConnect("https://auth.example.com/.well-known/openid-configuration"),
    "certificate": MutualTls(),
}

# What most operations say, and the others say otherwise.
SECURITY: Security = ()
ERRORS: dict[str, str] = {}
