from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_delta_tool_call_function import (
        ChatCompletionDeltaToolCallFunction,
    )


class ChatCompletionDeltaToolCall(Model):
    index: int
    id: str | None = None
    type: str | None = None
    function: ChatCompletionDeltaToolCallFunction | None = None
