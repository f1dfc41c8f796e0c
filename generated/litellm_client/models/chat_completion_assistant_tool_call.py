from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_tool_call_function_chunk import (
        ChatCompletionToolCallFunctionChunk,
    )


class ChatCompletionAssistantToolCall(Model):
    id: str | None
    function: ChatCompletionToolCallFunctionChunk
    type: ConstantOf[Literal["function"]] = "function"
