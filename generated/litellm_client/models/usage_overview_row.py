from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class UsageOverviewRow(Model):
    avg_latency: float | None = Field(
        validation_alias="avgLatency", serialization_alias="avgLatency"
    )
    avg_score: float | None = Field(
        validation_alias="avgScore", serialization_alias="avgScore"
    )
    cost: float | None
    """USD for the priced share of usageUnits over the window; null when no unit was
    priced.
    """

    fail_rate: float = Field(
        validation_alias="failRate", serialization_alias="failRate"
    )
    id: str
    name: str
    provider: str
    requests_evaluated: int = Field(
        validation_alias="requestsEvaluated", serialization_alias="requestsEvaluated"
    )
    status: str
    trend: str
    type: str
    untracked_usage_units: dict[str, int] = Field(
        validation_alias="untrackedUsageUnits",
        serialization_alias="untrackedUsageUnits",
    )
    """The share of usageUnits that cost leaves out: units recorded with no known price,
    per counter.
    """

    usage_units: dict[str, int] = Field(
        validation_alias="usageUnits", serialization_alias="usageUnits"
    )
