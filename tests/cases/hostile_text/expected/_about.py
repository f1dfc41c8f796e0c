"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import ApiKey, Security, SecurityScheme
from ._runtime.call.servers import Server

TITLE = '"""; import os; os.abort() #'
USER_AGENT = "import-os-os-abort-client/1X-Evilyes"

DEFAULT_HOST = "http://localhost"
HOST_VARIABLE: str | None = None
API_KEY_VARIABLE: str | None = None

SERVERS: tuple[Server, ...] = ()

SECURITY_SCHEMES: dict[str, SecurityScheme] = {'k"': ApiKey("header", 'X-"""')}

# What most operations say, and the others say otherwise.
SECURITY: Security = ()
ERRORS: dict[str, str] = {}
