from __future__ import annotations

from .._runtime.models import Model


class RequestErrorStatusCodeEntry(Model):
    status_code: int
    failed_requests: int = 0
