from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .cache_write_tokens_details import CacheWriteTokensDetails
    from .cached_tokens_details import CachedTokensDetails


class InputTokensDetails(Model):
    audio_tokens: int | None = None
    cached_tokens: int = 0
    cached_tokens_details: CachedTokensDetails | None = None
    cache_write_tokens: int | None = None
    cache_write_tokens_details: CacheWriteTokensDetails | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None
    video_tokens: int | None = None
