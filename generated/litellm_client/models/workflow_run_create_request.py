from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class WorkflowRunCreateRequest(Model):
    workflow_type: str
    input: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
