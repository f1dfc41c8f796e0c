from __future__ import annotations

from ._base import Model


class MCPConnectorImportFailure(Model):
    error: str
    name: str
