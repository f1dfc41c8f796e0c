from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .usage_chart_point import UsageChartPoint
    from .usage_overview_row import UsageOverviewRow


class UsageOverviewResponse(Model):
    chart: list[UsageChartPoint]
    pass_rate: float = Field(
        validation_alias="passRate", serialization_alias="passRate"
    )
    rows: list[UsageOverviewRow]
    total_blocked: int = Field(
        validation_alias="totalBlocked", serialization_alias="totalBlocked"
    )
    total_cost: float | None = Field(
        validation_alias="totalCost", serialization_alias="totalCost"
    )
    total_requests: int = Field(
        validation_alias="totalRequests", serialization_alias="totalRequests"
    )
    total_untracked_usage_units: dict[str, int] = Field(
        validation_alias="totalUntrackedUsageUnits",
        serialization_alias="totalUntrackedUsageUnits",
    )
    total_usage_units: dict[str, int] = Field(
        validation_alias="totalUsageUnits", serialization_alias="totalUsageUnits"
    )
