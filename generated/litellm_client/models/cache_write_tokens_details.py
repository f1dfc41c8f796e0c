from __future__ import annotations

from .._runtime.models import Model


class CacheWriteTokensDetails(Model):
    ttl_30m_tokens: int
    ttl_12h_tokens: int
