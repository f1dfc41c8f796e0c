from __future__ import annotations

from ._base import Model


class BudgetRequest(Model):
    budgets: list[str]
