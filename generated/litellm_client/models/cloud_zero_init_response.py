from __future__ import annotations

from .._runtime.models import Model


class CloudZeroInitResponse(Model):
    """Response model for CloudZero initialization."""

    message: str
    status: str
