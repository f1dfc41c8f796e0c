from __future__ import annotations

from .._runtime.models import Model


class ChatCompletionCustomToolCallPayload(Model):
    name: str
    input: str
