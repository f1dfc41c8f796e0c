from __future__ import annotations

from ._base import Model


class MCPConnectorImportResult(Model):
    alias: str
    name: str
    server_id: str
