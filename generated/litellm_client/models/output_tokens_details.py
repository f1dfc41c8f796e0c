from __future__ import annotations

from .._runtime.models import Model


class OutputTokensDetails(Model):
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    text_tokens: int | None = None
