from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class LiteLLMBudgetTable(Model):
    """Represents user-controllable params for a LiteLLM_BudgetTable record."""

    budget_id: str | None = None
    soft_budget: float | None = None
    max_budget: float | None = None
    max_parallel_requests: int | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    model_max_budget: dict[str, Any] | None = None
    budget_duration: str | None = None
