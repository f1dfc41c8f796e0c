from __future__ import annotations

from .._runtime.models import Model


class ChatCompletionInputAudio(Model):
    data: str
    format: str
