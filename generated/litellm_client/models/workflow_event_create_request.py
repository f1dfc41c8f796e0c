from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class WorkflowEventCreateRequest(Model):
    event_type: str
    step_name: str
    data: dict[str, Any] | None = None
