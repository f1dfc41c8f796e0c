"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import (
    Bearer,
    OAuth2,
    OpenIdConnect,
    Security,
    SecurityScheme,
)
from ._runtime.call.servers import Server, ServerVariable

TITLE = "Ports"
USER_AGENT = "ports-client/1"

DEFAULT_HOST = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None

SERVERS: tuple[Server, ...] = (
    Server(
        "https://{region}.example.com:{port}/{base}",
        "One of several",
        (
            ("region", ServerVariable("eu", ("eu", "us"), "Where the data lies.")),
            ("port", ServerVariable("443", ("443",), "")),
            ("base", "v1"),
        ),
    ),
)

SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "machine": OAuth2("/token", ("read", "write")),
    "anything": OAuth2("/token", ("tide",)),
    "silent": OAuth2("/token"),
    "person": OAuth2(),
    "token": Bearer("JWT"),
    "identity": OpenIdConnect(
        "https://auth.example.com/.well-known/openid-configuration"
    ),
}

# What most operations say, and the others say otherwise.
SECURITY: Security = ()
ERRORS: dict[str, str] = {}
