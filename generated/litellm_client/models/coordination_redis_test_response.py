from __future__ import annotations

from .._runtime.models import Model


class CoordinationRedisTestResponse(Model):
    status: str
    """Connection status: 'healthy' or 'unhealthy'."""

    error: str | None = None
    """Error message if the connection failed."""
