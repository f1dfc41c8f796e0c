from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .tag_summary_metrics import TagSummaryMetrics


class TagSummaryResponse(Model):
    """Response for tag summary analytics."""

    results: list[TagSummaryMetrics]
