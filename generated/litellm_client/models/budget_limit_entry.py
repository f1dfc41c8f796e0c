from __future__ import annotations

from .._runtime.models import DateTime, Model


class BudgetLimitEntry(Model):
    """A single budget window with its own limit and independent reset schedule."""

    budget_duration: str
    max_budget: float
    reset_at: DateTime | None = None
