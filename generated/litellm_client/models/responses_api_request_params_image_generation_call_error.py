from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails,
    )


class ResponsesAPIRequestParamsImageGenerationCallError(Model):
    """Details of a moderation failure, when available."""

    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None
