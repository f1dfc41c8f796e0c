from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage


class ChatCompletionChoice(Model):
    index: int
    finish_reason: str | None
    """Why it ends: `stop`, `length`, `tool_calls`."""

    message: ChatCompletionMessage
    logprobs: dict[str, Any] | None = None
    provider_specific_fields: dict[str, Any] | None = None
