from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ToolImageGenerationSvgReasoning(Model):
    """Reasoning effort for SVG authoring.

    When omitted, uses the author model's default in both Images and Responses.
    """

    effort: (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    ) = None
