from __future__ import annotations

from typing import Any

from .._runtime.models import DateTime, Model


class Budget(Model):
    """A budget; amounts are in dollars."""

    budget_id: str
    max_budget: float | None = None
    soft_budget: float | None = None
    max_parallel_requests: int | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    model_max_budget: dict[str, Any] | None = None
    budget_duration: str | None = None
    """`30d`, `24h`."""

    budget_reset_at: DateTime | None = None
    created_at: DateTime | None = None
    created_by: str | None = None
    updated_at: DateTime | None = None
    updated_by: str | None = None
