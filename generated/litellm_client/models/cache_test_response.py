from __future__ import annotations

from .._runtime.models import Model


class CacheTestResponse(Model):
    status: str
    """Connection status: 'success' or 'failed'."""

    message: str
    """Connection result message."""

    error: str | None = None
    """Error message if connection failed."""
