from __future__ import annotations

from ._base import Model


class FallbackDeleteResponse(Model):
    """Response model for deleting fallbacks."""

    model: str
    """The model name."""

    fallback_type: str
    """Type of fallback."""

    message: str
    """Success message."""
