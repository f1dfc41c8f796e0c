from __future__ import annotations

from ._base import DateTime, Model


class PromptCachingRequestCursor(Model):
    start_time: DateTime
    request_id: str
