from __future__ import annotations

from .._runtime.models import Model


class MCPConnectorImportFailure(Model):
    error: str
    name: str
