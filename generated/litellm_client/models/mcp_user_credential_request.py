from __future__ import annotations

from .._runtime.models import Model


class MCPUserCredentialRequest(Model):
    credential: str
    save: bool = True
