from __future__ import annotations

from .._runtime.models import Model


class ChatCompletionDeltaToolCallFunction(Model):
    name: str | None = None
    arguments: str | None = None
    """A piece of an object in JSON."""
