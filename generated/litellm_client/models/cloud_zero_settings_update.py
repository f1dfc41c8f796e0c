from __future__ import annotations

from .._runtime.models import Model


class CloudZeroSettingsUpdate(Model):
    """Request model for updating CloudZero settings."""

    api_key: str | None = None
    """New CloudZero API key for authentication."""

    connection_id: str | None = None
    """New CloudZero connection ID for data submission."""

    timezone: str | None = None
    """New timezone for date handling."""
