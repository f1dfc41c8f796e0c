from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class MCPServerUserCredentialListItem(Model):
    """One user's stored credential for an MCP server, as an admin sees it. Never
    carries the secret.
    """

    credential_type: Literal["oauth2", "byok"] | str
    updated_at: str
    user_id: str
    connected_at: str | None = None
    expires_at: str | None = None
