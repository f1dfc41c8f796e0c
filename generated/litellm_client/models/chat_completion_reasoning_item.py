from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_reasoning_summary_text_block import (
        ChatCompletionReasoningSummaryTextBlock,
    )


class ChatCompletionReasoningItem(Model):
    """Represents an OpenAI Responses API reasoning item for round-tripping in
    conversation history.
    """

    type: ConstantOf[Literal["reasoning"]] = "reasoning"
    id: str | None = None
    encrypted_content: str | None = None
    summary: list[ChatCompletionReasoningSummaryTextBlock] | None = None
