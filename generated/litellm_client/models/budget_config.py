from __future__ import annotations

from .._runtime.models import Model


class BudgetConfig(Model):
    max_budget: float | None = None
    budget_duration: str | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
