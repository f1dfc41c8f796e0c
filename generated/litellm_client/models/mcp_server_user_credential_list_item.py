from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class MCPServerUserCredentialListItem(Model):
    """One user's stored credential for an MCP server, as an admin sees it. Never
    carries the secret.
    """

    connected_at: str | None = None
    credential_type: Literal["oauth2", "byok"] | str
    expires_at: str | None = None
    updated_at: str
    user_id: str
