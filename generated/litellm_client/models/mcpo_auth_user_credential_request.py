from __future__ import annotations

from .._runtime.models import Model


class MCPOAuthUserCredentialRequest(Model):
    """Stores a user's OAuth2 token for an OpenAPI MCP server."""

    access_token: str
    expires_in: int | None = None
    refresh_token: str | None = None
    scopes: list[str] | None = None
