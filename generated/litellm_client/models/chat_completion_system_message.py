from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_cached_content import ChatCompletionCachedContent


class ChatCompletionSystemMessage(Model):
    content: str | list[Any]
    role: ConstantOf[Literal["system"]] = "system"
    name: str | None = None
    cache_control: ChatCompletionCachedContent | None = None
