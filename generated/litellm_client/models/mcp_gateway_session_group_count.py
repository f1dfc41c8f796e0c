from __future__ import annotations

from ._base import Model


class MCPGatewaySessionGroupCount(Model):
    count: int
    label: str | None = None
