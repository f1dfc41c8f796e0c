from __future__ import annotations

from .._runtime.models import Model


class CachedTokensDetails(Model):
    text_tokens: int | None = None
    audio_tokens: int | None = None
    image_tokens: int | None = None
