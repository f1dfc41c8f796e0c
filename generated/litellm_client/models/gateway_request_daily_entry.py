from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class GatewayRequestDailyEntry(Model):
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    successful_requests: int = 0
    failed_requests: int = 0
