from __future__ import annotations

from .._runtime.models import Model


class VantageInitResponse(Model):
    """Response model for Vantage initialization."""

    message: str
    status: str
