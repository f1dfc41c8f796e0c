from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .image_generation_svg_reasoning import ImageGenerationSvgReasoning


class ImageGenerationSvg(Model):
    """SVG author model settings.

    Requires `output_format` to be `svg`. When SVG model selection is enabled, omitting
    this object uses the outer response model. Otherwise, the default SVG author is used
    and explicit model overrides are unavailable.
    """

    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None
