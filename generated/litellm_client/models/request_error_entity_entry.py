from __future__ import annotations

from .._runtime.models import Model


class RequestErrorEntityEntry(Model):
    id: str
    label: str | None = None
    api_requests: int = 0
    failed_requests: int = 0
    top_status_code: int | None = None
    top_status_code_requests: int = 0
