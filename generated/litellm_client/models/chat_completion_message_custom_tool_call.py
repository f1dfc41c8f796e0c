from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .chat_completion_custom_tool_call_payload import (
        ChatCompletionCustomToolCallPayload,
    )


class ChatCompletionMessageCustomToolCall(Model):
    id: str
    custom: ChatCompletionCustomToolCallPayload
    type: OptionalConstantOf[Literal["custom"]] = "custom"
