from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class CaptureRateDay(Model):
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    captured_spend: float
    provider_spend: float
    capture_rate: float | None
