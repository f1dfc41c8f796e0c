from __future__ import annotations

from .._runtime.models import Model


class ImagesUsage(Model):
    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None
