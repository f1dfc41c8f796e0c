from __future__ import annotations

from .._runtime.models import Model


class MCPOAuthUserCredentialStatus(Model):
    """Describes whether the calling user has a stored OAuth credential."""

    connected_at: str | None = None
    expires_at: str | None = None
    has_credential: bool
    is_expired: bool = False
    server_id: str
