from __future__ import annotations

from .._runtime.models import Model


class ProviderBudgetResponseObject(Model):
    """Configuration for a single provider's budget settings."""

    budget_limit: float | None
    time_period: str | None
    spend: float | None = 0.0
    budget_reset_at: str | None = None
