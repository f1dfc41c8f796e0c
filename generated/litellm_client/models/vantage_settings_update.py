from __future__ import annotations

from .._runtime.models import Model


class VantageSettingsUpdate(Model):
    """Request model for updating Vantage settings."""

    api_key: str | None = None
    """New Vantage API key for authentication."""

    base_url: str | None = None
    """New Vantage API base URL."""

    integration_token: str | None = None
    """New Vantage integration token."""
