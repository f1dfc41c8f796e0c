from __future__ import annotations

from .._runtime.models import Model


class ModelInsightTaskSummary(Model):
    category: str
    label: str
    leader: str
    provider: str
    share: float
    task_type: str
    value: float
