from __future__ import annotations

from .._runtime.models import Model


class AnthropicUsage(Model):
    input_tokens: int | None = None
    output_tokens: int | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
