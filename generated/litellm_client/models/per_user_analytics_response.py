from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .per_user_metrics import PerUserMetrics


class PerUserAnalyticsResponse(Model):
    """Response for per-user analytics."""

    results: list[PerUserMetrics]
    total_count: int
    page: int
    page_size: int
    total_pages: int

    def page_items(self) -> list[PerUserMetrics]:
        """The items of this page of the listing."""
        return self.results
