from __future__ import annotations

from .._runtime.models import Model


class MCPUserCredentialListItem(Model):
    """One entry in the /user-credentials list."""

    alias: str | None = None
    connected_at: str | None = None
    credential_type: str
    expires_at: str | None = None
    has_credential: bool
    server_id: str
    server_name: str | None = None
