from __future__ import annotations

from .._runtime.models import Model


class MCPUserCredentialResponse(Model):
    has_credential: bool
    server_id: str
