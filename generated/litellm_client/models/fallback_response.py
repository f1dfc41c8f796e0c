from __future__ import annotations

from .._runtime.models import Model


class FallbackResponse(Model):
    """Response model for fallback operations."""

    model: str
    """The model name."""

    fallback_models: list[str]
    """List of fallback model names."""

    fallback_type: str
    """Type of fallback."""

    message: str
    """Success message."""
