from __future__ import annotations

from .._runtime.models import Model


class EmbeddingUsage(Model):
    prompt_tokens: int | None = None
    total_tokens: int | None = None
