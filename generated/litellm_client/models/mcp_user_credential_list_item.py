from __future__ import annotations

from .._runtime.models import Model


class MCPUserCredentialListItem(Model):
    """One entry in the /user-credentials list."""

    credential_type: str
    has_credential: bool
    server_id: str
    alias: str | None = None
    connected_at: str | None = None
    expires_at: str | None = None
    server_name: str | None = None
