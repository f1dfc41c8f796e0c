from __future__ import annotations

from .._runtime.models import Model


class GatewayRequestStatusCodeEntry(Model):
    status_code: int
    failed_requests: int = 0
