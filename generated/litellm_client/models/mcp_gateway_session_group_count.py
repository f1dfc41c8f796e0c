from __future__ import annotations

from .._runtime.models import Model


class MCPGatewaySessionGroupCount(Model):
    count: int
    label: str | None = None
