from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ImageGenerationCallErrorModerationDetails(Model):
    """Public details for a `moderation_blocked` error, when available."""

    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"] | str
