from __future__ import annotations

from .._runtime.models import Model


class PerUserMetrics(Model):
    """Metrics for individual user."""

    user_id: str
    user_email: str | None = None
    user_agent: str | None = None
    successful_requests: int = 0
    failed_requests: int = 0
    total_requests: int = 0
    total_tokens: int = 0
    spend: float = 0.0
