"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import ApiKey, Bearer, OAuth2, Security, SecurityScheme
from ._runtime.call.servers import Server, ServerVariable

TITLE = "Slips"
USER_AGENT = "slips-client/1"

DEFAULT_HOST = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None

SERVERS: tuple[Server, ...] = (
    Server("https://example.com", "", ()),
    Server(
        "https://{region}.example.com",
        "",
        (("region", ServerVariable("eu", ("eu", "us"), "")), ("port", "443")),
    ),
)

SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "key": ApiKey("header", "X-Key"),
    "token": Bearer(),
    "login": OAuth2("https://example.com/token"),
}

# What most operations say, and the others say otherwise.
SECURITY: Security = ("key",)
ERRORS: dict[str, str] = {}
