from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_text_object import ChatCompletionTextObject


class ChatCompletionFunctionMessage(Model):
    role: Literal["function"]
    content: str | list[ChatCompletionTextObject] | None
    name: str
    tool_call_id: str | None
