from __future__ import annotations

from .._runtime.models import OpenStrEnum


class ContentFilterAction(OpenStrEnum):
    """Action to take when content filter detects a match."""

    BLOCK = "BLOCK"
    MASK = "MASK"
