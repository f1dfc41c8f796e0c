from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_cached_content import ChatCompletionCachedContent


class ChatCompletionRedactedThinkingBlock(Model):
    type: ConstantOf[Literal["redacted_thinking"]] = "redacted_thinking"
    data: str | None = None
    cache_control: dict[str, Any] | ChatCompletionCachedContent | None = None
    index: int | None = None
