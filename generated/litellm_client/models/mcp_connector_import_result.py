from __future__ import annotations

from .._runtime.models import Model


class MCPConnectorImportResult(Model):
    alias: str
    name: str
    server_id: str
