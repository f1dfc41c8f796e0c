from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ModelInsightDailyTotal(Model):
    completion_tokens: int
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    prompt_tokens: int
    requests: int
    spend: float
