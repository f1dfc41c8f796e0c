"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import Security, SecurityScheme
from ._runtime.call.servers import Server, ServerVariable

TITLE = "Operation servers"
USER_AGENT = "operation-servers-client/1"

DEFAULT_HOST = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None

SERVERS: tuple[Server, ...] = (
    Server(
        "https://{region}.example.test:{port}/{base}/",
        "",
        (
            ("region", ServerVariable("eu", ("eu", "us"), "")),
            ("port", "8443"),
            ("base", "v1"),
        ),
    ),
    Server("/rel/api", "", ()),
    Server("//host.example.test/x", "", ()),
    Server("{scheme}://untold.example.test", "", ()),
)

SECURITY_SCHEMES: dict[str, SecurityScheme] = {}

# What most operations say, and the others say otherwise.
SECURITY: Security = ()
ERRORS: dict[str, str] = {}
