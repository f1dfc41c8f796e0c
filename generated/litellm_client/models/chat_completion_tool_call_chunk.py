from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_tool_call_function_chunk import (
        ChatCompletionToolCallFunctionChunk,
    )


class ChatCompletionToolCallChunk(Model):
    function: ChatCompletionToolCallFunctionChunk
    id: str | None
    index: int
    type: ConstantOf[Literal["function"]] = "function"
