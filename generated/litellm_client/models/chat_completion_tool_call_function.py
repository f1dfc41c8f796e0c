from __future__ import annotations

from .._runtime.models import Model


class ChatCompletionToolCallFunction(Model):
    name: str | None
    arguments: str
    """An object in JSON."""
