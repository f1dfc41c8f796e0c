from __future__ import annotations

from .._runtime.models import DateTime, Model


class VantageExportRequest(Model):
    """Request model for Vantage export operations (actual export, no default limit)"""

    end_time_utc: DateTime | None = None
    """End time for data export in UTC."""

    limit: int | None = None
    """Optional limit on number of records to export (default: no limit)"""

    start_time_utc: DateTime | None = None
    """Start time for data export in UTC."""
