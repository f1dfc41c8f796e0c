from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ModelInsightDailyMetric(Model):
    completion_tokens: int
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    failed_requests: int
    model: str
    model_group: str
    prompt_tokens: int
    provider: str
    requests: int
    spend: float
    successful_requests: int
