from __future__ import annotations

from .._runtime.models import Model


class ReadinessResponse(Model):
    """Whether the proxy and its database are there."""

    status: str
    db: str | None = None
    """`connected`, `Not connected`."""

    litellm_version: str | None = None
    """Where the proxy tells it."""
