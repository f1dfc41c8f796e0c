from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .completion_usage import CompletionUsage


class ChatCompletionChunk(Model):
    """A piece of what a model says, as it comes with `stream`."""

    id: str
    object: str
    """`chat.completion.chunk`."""

    created: int
    """When, in seconds since 1970."""

    choices: list[ChatCompletionChunkChoice]
    """None in a piece that tells nothing but the usage."""

    model: str | None = None
    usage: CompletionUsage | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
