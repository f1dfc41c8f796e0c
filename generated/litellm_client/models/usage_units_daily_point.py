from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class UsageUnitsDailyPoint(Model):
    cost: float | None
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    units: dict[str, int]
