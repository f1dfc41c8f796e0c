from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .image_generation_call_error import ImageGenerationCallError
    from .image_generation_call_svg_usage import ImageGenerationCallSvgUsage


class ImageGenerationCall(Model):
    """An image generation request made by the model."""

    id: str
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    result: str | None = None
    type: ConstantOf[Literal["image_generation_call"]] = "image_generation_call"
    action: Literal["generate", "edit", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None = (
        None
    )
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None
