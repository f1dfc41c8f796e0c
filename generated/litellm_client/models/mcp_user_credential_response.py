from __future__ import annotations

from ._base import Model


class MCPUserCredentialResponse(Model):
    has_credential: bool
    server_id: str
