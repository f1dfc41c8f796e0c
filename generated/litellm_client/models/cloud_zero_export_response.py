from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CloudZeroExportResponse(Model):
    """Response model for CloudZero export operations."""

    message: str
    status: str
    dry_run_data: dict[str, Any] | None = None
    """Dry run data including usage data and CBF transformed data."""

    records_exported: int | None = None
    summary: dict[str, Any] | None = None
    """Summary statistics for dry run."""
