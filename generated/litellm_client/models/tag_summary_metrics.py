from __future__ import annotations

from .._runtime.models import Model


class TagSummaryMetrics(Model):
    """Summary metrics for a tag."""

    tag: str
    unique_users: int
    total_requests: int
    successful_requests: int
    failed_requests: int
    total_tokens: int
    total_spend: float
