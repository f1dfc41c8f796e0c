from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .trace_summary import TraceSummary


class TracePage(Model):
    data: list[TraceSummary]
    next_cursor: str | None

    def page_items(self) -> list[TraceSummary]:
        """The items of this page of the listing."""
        return self.data
