from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .chat_completion_assistant_tool_call import ChatCompletionAssistantToolCall
    from .chat_completion_audio_object import ChatCompletionAudioObject
    from .chat_completion_cached_content import ChatCompletionCachedContent
    from .chat_completion_file_object import ChatCompletionFileObject
    from .chat_completion_image_object import ChatCompletionImageObject
    from .chat_completion_reasoning_item import ChatCompletionReasoningItem
    from .chat_completion_redacted_thinking_block import (
        ChatCompletionRedactedThinkingBlock,
    )
    from .chat_completion_text_object import ChatCompletionTextObject
    from .chat_completion_thinking_block import ChatCompletionThinkingBlock
    from .chat_completion_tool_call_function_chunk import (
        ChatCompletionToolCallFunctionChunk,
    )


class ChatCompletionAssistantMessage(Model):
    role: ConstantOf[Literal["assistant"]] = "assistant"
    content: (
        str
        | list[
            ChatCompletionTextObject
            | ChatCompletionThinkingBlock
            | ChatCompletionRedactedThinkingBlock
            | ChatCompletionImageObject
            | ChatCompletionAudioObject
            | ChatCompletionFileObject
        ]
        | None
    ) = None
    name: str | None = None
    tool_calls: list[ChatCompletionAssistantToolCall] | None = None
    function_call: ChatCompletionToolCallFunctionChunk | None = None
    reasoning_content: str | None = None
    cache_control: ChatCompletionCachedContent | None = None
    thinking_blocks: (
        list[ChatCompletionThinkingBlock | ChatCompletionRedactedThinkingBlock] | None
    ) = None
    reasoning_items: list[ChatCompletionReasoningItem] | None = None
