from __future__ import annotations

from .._runtime.models import Model


class WorkflowMessageCreateRequest(Model):
    role: str
    content: str
    session_id: str | None = None
