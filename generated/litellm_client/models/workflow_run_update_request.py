from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class WorkflowRunUpdateRequest(Model):
    status: (
        Literal["pending", "running", "paused", "completed", "failed"] | str | None
    ) = None
    output: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
