from __future__ import annotations

from .._runtime.models import Model


class BatchRequestCounts(Model):
    total: int | None = None
    completed: int | None = None
    failed: int | None = None
