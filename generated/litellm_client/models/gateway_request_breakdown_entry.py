from __future__ import annotations

from .._runtime.models import Model


class GatewayRequestBreakdownEntry(Model):
    category: str
    route: str
    successful_requests: int = 0
    failed_requests: int = 0
