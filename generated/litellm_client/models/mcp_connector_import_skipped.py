from __future__ import annotations

from .._runtime.models import Model


class MCPConnectorImportSkipped(Model):
    name: str
    reason: str
