from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_cached_content import ChatCompletionCachedContent


class ChatCompletionTextObject(Model):
    text: str
    type: ConstantOf[Literal["text"]] = "text"
    cache_control: ChatCompletionCachedContent | None = None
