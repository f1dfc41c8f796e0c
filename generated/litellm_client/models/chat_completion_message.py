from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_tool_call import ChatCompletionToolCall


class ChatCompletionMessage(Model):
    role: str
    content: str | None
    """The text; none where tools are called."""

    refusal: str | None = None
    reasoning_content: str | None = None
    """What the model thought, where the provider tells."""

    tool_calls: list[ChatCompletionToolCall] | None = None
    function_call: dict[str, Any] | None = None
    audio: dict[str, Any] | None = None
    images: list[dict[str, Any]] | None = None
    annotations: list[dict[str, Any]] | None = None
    thinking_blocks: list[dict[str, Any]] | None = None
    provider_specific_fields: dict[str, Any] | None = None
