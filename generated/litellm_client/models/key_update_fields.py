from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import DateTime, Model


class KeyUpdateFields(Model):
    """Allowlist of bulk-broadcastable fields for /team/key/bulk_update;
    `extra="forbid"` blocks RBAC/ownership/scope mutations even by team admins.
    """

    max_budget: float | None = None
    budget_id: str | None = None
    budget_duration: str | None = None
    budget_limits: list[Any] | None = None
    model_max_budget: dict[str, Any] | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    model_tpm_limit: dict[str, Any] | None = None
    model_rpm_limit: dict[str, Any] | None = None
    max_parallel_requests: int | None = None
    rpm_limit_type: (
        Literal["guaranteed_throughput", "best_effort_throughput", "dynamic"]
        | str
        | None
    ) = None
    tpm_limit_type: (
        Literal["guaranteed_throughput", "best_effort_throughput", "dynamic"]
        | str
        | None
    ) = None
    temp_budget_increase: float | None = None
    temp_budget_expiry: DateTime | None = None
    duration: str | None = None
    tags: list[str] | None = None
    metadata: dict[str, Any] | None = None
