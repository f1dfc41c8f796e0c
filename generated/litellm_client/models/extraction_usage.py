from __future__ import annotations

from .._runtime.models import Model


class ExtractionUsage(Model):
    image_tokens: int | None = None
    input_tokens: int
    output_tokens: int
    passes: int | None = None
    schema_tokens: int | None = None
    state_tokens: int | None = None
