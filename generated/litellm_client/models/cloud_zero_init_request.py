from __future__ import annotations

from .._runtime.models import Model


class CloudZeroInitRequest(Model):
    """Request model for initializing CloudZero settings."""

    api_key: str
    """CloudZero API key for authentication."""

    connection_id: str
    """CloudZero connection ID for data submission."""

    timezone: str = "UTC"
    """Timezone for date handling (default: UTC)"""
