from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Date, Model

if TYPE_CHECKING:
    from .breakdown_metrics import BreakdownMetrics
    from .spend_metrics import SpendMetrics


class DailySpendData(Model):
    var_date: Date = Field(validation_alias="date", serialization_alias="date")
    metrics: SpendMetrics
    breakdown: BreakdownMetrics | None = None
