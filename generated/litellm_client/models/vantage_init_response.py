from __future__ import annotations

from ._base import Model


class VantageInitResponse(Model):
    """Response model for Vantage initialization."""

    message: str
    status: str
