from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TagUpdateRequest(Model):
    name: str
    description: str | None = None
    models: list[str] | None = None
    model_info: dict[str, str] | None = None
    budget_id: str | None = None
    max_budget: float | None = None
    soft_budget: float | None = None
    max_parallel_requests: int | None = None
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    model_max_budget: dict[str, Any] | None = None
    budget_duration: str | None = None
