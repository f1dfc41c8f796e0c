from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_annotation import ChatCompletionAnnotation
    from .chat_completion_audio_response import ChatCompletionAudioResponse
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_reasoning_item import ChatCompletionReasoningItem
    from .chat_completion_redacted_thinking_block import (
        ChatCompletionRedactedThinkingBlock,
    )
    from .chat_completion_thinking_block import ChatCompletionThinkingBlock
    from .function_call import FunctionCall
    from .image_url_list_item import ImageURLListItem


class Message(Model):
    content: str | None
    role: Literal["assistant", "user", "system", "tool", "function"] | str
    tool_calls: (
        list[ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall] | None
    )
    function_call: FunctionCall | None
    refusal: str | None = None
    audio: ChatCompletionAudioResponse | None = None
    images: list[ImageURLListItem] | None = None
    reasoning_content: str | None = None
    thinking_blocks: (
        list[ChatCompletionThinkingBlock | ChatCompletionRedactedThinkingBlock] | None
    ) = None
    reasoning_items: list[ChatCompletionReasoningItem] | None = None
    provider_specific_fields: dict[str, Any] | None = None
    annotations: list[ChatCompletionAnnotation] | None = None
