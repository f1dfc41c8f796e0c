from __future__ import annotations

from .._runtime.models import Model


class VantageInitRequest(Model):
    """Request model for initializing Vantage settings."""

    api_key: str
    """Vantage API key for authentication."""

    integration_token: str
    """Vantage integration token for the cost-import endpoint."""

    base_url: str = "https://api.vantage.sh"
    """Vantage API base URL (default: https://api.vantage.sh)"""
