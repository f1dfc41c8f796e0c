from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class VantageExportResponse(Model):
    """Response model for Vantage export operations."""

    message: str
    status: str
    dry_run_data: dict[str, Any] | None = None
    """Dry run data including usage data and FOCUS transformed data."""

    summary: dict[str, Any] | None = None
    """Summary statistics for dry run."""
