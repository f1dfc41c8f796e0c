from __future__ import annotations

from .._runtime.models import DateTime, Model


class AccessGroupBudget(Model):
    budget_id: str
    max_budget: float | None = None
    soft_budget: float | None = None
    budget_duration: str | None = None
    budget_reset_at: DateTime | None = None
