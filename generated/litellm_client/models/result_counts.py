from __future__ import annotations

from .._runtime.models import Model


class ResultCounts(Model):
    """Result counts for a run."""

    total: int
    error: int = 0
    failed: int = 0
    passed: int = 0
