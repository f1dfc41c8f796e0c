from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .usage_chart_point import UsageChartPoint
    from .usage_units_daily_point import UsageUnitsDailyPoint


class UsageDetailResponse(Model):
    avg_latency: float | None = Field(
        validation_alias="avgLatency", serialization_alias="avgLatency"
    )
    avg_score: float | None = Field(
        validation_alias="avgScore", serialization_alias="avgScore"
    )
    cost: float | None
    cost_by_key: dict[str, float | None]
    cost_by_team: dict[str, float | None]
    cost_by_unit: dict[str, float | None]
    description: str | None
    fail_rate: float = Field(
        validation_alias="failRate", serialization_alias="failRate"
    )
    guardrail_id: str
    guardrail_name: str
    provider: str
    requests_evaluated: int = Field(
        validation_alias="requestsEvaluated", serialization_alias="requestsEvaluated"
    )
    status: str
    time_series: list[UsageChartPoint]
    trend: str
    type: str
    untracked_usage_units: dict[str, int]
    untracked_usage_units_by_key: dict[str, dict[str, int]]
    untracked_usage_units_by_team: dict[str, dict[str, int]]
    usage_units: dict[str, int]
    usage_units_by_key: dict[str, dict[str, int]]
    usage_units_by_team: dict[str, dict[str, int]]
    usage_units_daily: list[UsageUnitsDailyPoint]
