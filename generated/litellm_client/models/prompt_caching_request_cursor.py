from __future__ import annotations

from .._runtime.models import DateTime, Model


class PromptCachingRequestCursor(Model):
    start_time: DateTime
    request_id: str
