from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_text_object import ChatCompletionTextObject


class ChatCompletionFunctionMessage(Model):
    content: str | list[ChatCompletionTextObject] | None
    name: str
    tool_call_id: str | None
    role: ConstantOf[Literal["function"]] = "function"
