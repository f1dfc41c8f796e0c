from __future__ import annotations

from .._runtime.models import Model


class CloudZeroSettingsView(Model):
    """Response model for viewing CloudZero settings with masked API key."""

    api_key_masked: str | None = None
    """Masked API key showing only first 4 and last 4 characters."""

    connection_id: str | None = None
    """CloudZero connection ID for data submission."""

    status: str | None = None
    """Configuration status."""

    timezone: str | None = None
    """Timezone for date handling."""
