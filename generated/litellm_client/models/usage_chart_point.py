from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class UsageChartPoint(Model):
    blocked: int
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    passed: int
    score: float | None = None
