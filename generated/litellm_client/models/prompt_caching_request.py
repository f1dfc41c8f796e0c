from __future__ import annotations

from .._runtime.models import DateTime, Model


class PromptCachingRequest(Model):
    request_id: str
    start_time: DateTime
    model: str
    gateway_injected: bool
    cache_read_tokens: int
    cache_creation_tokens: int
    spend: float
    net_savings: float | None
