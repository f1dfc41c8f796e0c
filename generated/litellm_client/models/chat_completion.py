from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .completion_usage import CompletionUsage


class ChatCompletion(Model):
    """What a model says in a conversation."""

    id: str
    object: str
    """`chat.completion`."""

    created: int
    """When, in seconds since 1970."""

    choices: list[ChatCompletionChoice]
    """As many answers as were asked for by `n`."""

    model: str | None = None
    usage: CompletionUsage | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
