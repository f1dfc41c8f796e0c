from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class FallbackCreateRequest(Model):
    """Request model for creating/updating fallbacks."""

    model: str
    """The model name to configure fallbacks for (e.g., 'gpt-3.5-turbo')"""

    fallback_models: Annotated[list[str], Field(min_length=1)]
    """List of fallback model names in order of priority."""

    fallback_type: Literal["general", "context_window", "content_policy"] | str = (
        "general"
    )
    """Type of fallback: 'general' (default), 'context_window', or 'content_policy'."""
