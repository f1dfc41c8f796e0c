from __future__ import annotations

from ._base import Model


class ChatCompletionAudioResponse(Model):
    id: str
    data: str
    expires_at: int
    transcript: str
