from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .usage_log_entry import UsageLogEntry


class UsageLogsResponse(Model):
    logs: list[UsageLogEntry]
    page: int
    page_size: int
    total: int

    def page_items(self) -> list[UsageLogEntry]:
        """The items of this page of the listing."""
        return self.logs
