from __future__ import annotations

from .._runtime.models import Model


class ExtractionUsage(Model):
    input_tokens: int
    output_tokens: int
    image_tokens: int | None = None
    passes: int | None = None
    schema_tokens: int | None = None
    state_tokens: int | None = None
