"""The facts of the API: what it is called, where it is, and how it is secured."""

from __future__ import annotations

from ._runtime.call.security import ApiKey, Security, SecurityScheme
from ._runtime.call.servers import Server

TITLE = "LiteLLM API"
USER_AGENT = "litellm-client/1.109.1"

DEFAULT_HOST = "http://localhost:4000"
HOST_VARIABLE: str | None = "LITELLM_PROXY_URL"
API_KEY_VARIABLE: str | None = "LITELLM_PROXY_API_KEY"

SERVERS: tuple[Server, ...] = ()

SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "APIKeyHeader": ApiKey("header", "x-litellm-api-key")
}

# What most operations say, and the others say otherwise.
SECURITY: Security = ("APIKeyHeader",)
ERRORS: dict[str, str] = {"422": "HTTPValidationError"}
