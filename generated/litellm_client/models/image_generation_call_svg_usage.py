from __future__ import annotations

from .._runtime.models import Model


class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
