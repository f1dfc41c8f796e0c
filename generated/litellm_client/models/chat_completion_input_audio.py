from __future__ import annotations

from ._base import Model


class ChatCompletionInputAudio(Model):
    data: str
    format: str
