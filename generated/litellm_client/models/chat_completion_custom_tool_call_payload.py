from __future__ import annotations

from ._base import Model


class ChatCompletionCustomToolCallPayload(Model):
    name: str
    input: str
