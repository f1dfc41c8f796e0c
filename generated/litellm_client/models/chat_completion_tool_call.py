from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_tool_call_function import ChatCompletionToolCallFunction


class ChatCompletionToolCall(Model):
    """A tool that is to be called."""

    id: str
    function: ChatCompletionToolCallFunction
    type: str | None = None
