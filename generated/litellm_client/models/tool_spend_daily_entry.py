from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ToolSpendDailyEntry(Model):
    """Spend attributed to one tool on one UTC day."""

    var_date: str = Field(validation_alias="date", serialization_alias="date")
    tool_name: str
    call_count: int = 0
    spend: float = 0.0
