from __future__ import annotations

from .._runtime.models import Model


class VantageDryRunRequest(Model):
    """Request model for Vantage dry-run operations (capped for preview)"""

    limit: int | None = 500
    """Limit on number of records to preview (default: 500)"""
