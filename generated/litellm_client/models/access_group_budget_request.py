from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class AccessGroupBudgetRequest(Model):
    budget_id: str | None = None
    max_budget: Annotated[float, Field(ge=0.0)] | None = None
    soft_budget: Annotated[float, Field(ge=0.0)] | None = None
    budget_duration: str | None = None
