from __future__ import annotations

from .._runtime.models import Model


class OpenAIDecisionInputTokensDetails(Model):
    cache_write_tokens: int = 0
    cached_tokens: int = 0
