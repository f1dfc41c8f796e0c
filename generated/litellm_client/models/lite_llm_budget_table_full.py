from __future__ import annotations

from typing import Any

from .._runtime.models import DateTime, Model


class LiteLLMBudgetTableFull(Model):
    """LiteLLM_BudgetTable + server-managed fields returned on API responses."""

    created_at: DateTime
    budget_id: str | None = None
    soft_budget: float | None = None
    max_budget: float | None = None
    max_parallel_requests: int | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    tpd_limit: int | None = None
    model_max_budget: dict[str, Any] | None = None
    budget_duration: str | None = None
    allowed_models: list[str] | None = None
    temp_budget_increase: float | None = None
    temp_budget_expiry: DateTime | None = None
    budget_reset_at: DateTime | None = None
