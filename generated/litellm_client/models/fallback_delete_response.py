from __future__ import annotations

from .._runtime.models import Model


class FallbackDeleteResponse(Model):
    """Response model for deleting fallbacks."""

    model: str
    """The model name."""

    fallback_type: str
    """Type of fallback."""

    message: str
    """Success message."""
