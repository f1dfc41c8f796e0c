from __future__ import annotations

from .._runtime.models import DateTime, Model


class CloudZeroExportRequest(Model):
    """Request model for CloudZero export operations."""

    end_time_utc: DateTime | None = None
    """End time for data export in UTC."""

    limit: int | None = None
    """Optional limit on number of records to export."""

    operation: str = "replace_hourly"
    """CloudZero operation type (replace_hourly or sum)"""

    start_time_utc: DateTime | None = None
    """Start time for data export in UTC."""
