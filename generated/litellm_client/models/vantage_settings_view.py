from __future__ import annotations

from .._runtime.models import Model


class VantageSettingsView(Model):
    """Response model for viewing Vantage settings with masked API key."""

    api_key_masked: str | None = None
    """Masked API key showing only first 4 and last 4 characters."""

    base_url: str | None = None
    """Vantage API base URL."""

    integration_token_masked: str | None = None
    """Masked integration token showing only first 4 and last 4 characters."""

    status: str | None = None
    """Configuration status."""
