from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails,
    )


class ImageGenerationCallError(Model):
    """Details of a moderation failure, when available."""

    message: str
    type: str
    code: str | None = None
    param: str | None = None
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None
