from __future__ import annotations

from .._runtime.models import Model


class ChatCompletionAudioResponse(Model):
    id: str
    data: str
    expires_at: int
    transcript: str
