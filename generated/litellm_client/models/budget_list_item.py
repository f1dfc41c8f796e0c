from __future__ import annotations

from .._runtime.models import DateTime, Model


class BudgetListItem(Model):
    """One budget as the Budgets page reads it, and as it comes back off the table.

    Validating the raw row through here is what makes `tpm_limit` / `rpm_limit` numbers:
    they are `BigInt?` in the schema, which the query engine hands back as decimal
    strings, and a quoted "60000" breaks arithmetic in the dashboard.
    """

    budget_id: str
    created_at: DateTime
    updated_at: DateTime
    max_budget: float | None = None
    soft_budget: float | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    tpd_limit: int | None = None
    budget_duration: str | None = None
    budget_reset_at: DateTime | None = None
