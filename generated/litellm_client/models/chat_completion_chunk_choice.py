from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_delta import ChatCompletionDelta


class ChatCompletionChunkChoice(Model):
    index: int
    delta: ChatCompletionDelta
    """What is added to the message."""

    finish_reason: str | None = None
    """Why it ends, in the last piece."""

    logprobs: dict[str, Any] | None = None
