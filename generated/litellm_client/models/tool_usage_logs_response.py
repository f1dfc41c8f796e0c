from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .tool_usage_log_entry import ToolUsageLogEntry


class ToolUsageLogsResponse(Model):
    logs: list[ToolUsageLogEntry]
    page: int
    page_size: int
    total: int

    def page_items(self) -> list[ToolUsageLogEntry]:
        """The items of this page of the listing."""
        return self.logs
