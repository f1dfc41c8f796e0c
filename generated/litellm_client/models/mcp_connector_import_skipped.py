from __future__ import annotations

from ._base import Model


class MCPConnectorImportSkipped(Model):
    name: str
    reason: str
