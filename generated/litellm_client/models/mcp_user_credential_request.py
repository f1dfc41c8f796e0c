from __future__ import annotations

from ._base import Model


class MCPUserCredentialRequest(Model):
    credential: str
    save: bool = True
