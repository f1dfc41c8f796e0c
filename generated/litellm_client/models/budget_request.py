from __future__ import annotations

from .._runtime.models import Model


class BudgetRequest(Model):
    budgets: list[str]
