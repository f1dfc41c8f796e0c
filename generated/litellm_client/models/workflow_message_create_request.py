from __future__ import annotations

from ._base import Model


class WorkflowMessageCreateRequest(Model):
    role: str
    content: str
    session_id: str | None = None
