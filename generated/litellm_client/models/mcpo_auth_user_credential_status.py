from __future__ import annotations

from .._runtime.models import Model


class MCPOAuthUserCredentialStatus(Model):
    """Describes whether the calling user has a stored OAuth credential."""

    has_credential: bool
    server_id: str
    connected_at: str | None = None
    expires_at: str | None = None
    is_expired: bool = False
