from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .tool_spend_daily_entry import ToolSpendDailyEntry
    from .tool_spend_entry import ToolSpendEntry


class ToolSpendResponse(Model):
    by_tool: list[ToolSpendEntry] | None = None
    daily: list[ToolSpendDailyEntry] | None = None
    end_date: str | None = None
    start_date: str | None = None
