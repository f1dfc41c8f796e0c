from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_assistant_message import ChatCompletionAssistantMessage
    from .chat_completion_developer_message import ChatCompletionDeveloperMessage
    from .chat_completion_function_message import ChatCompletionFunctionMessage
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_system_message import ChatCompletionSystemMessage
    from .chat_completion_tool_call_chunk import ChatCompletionToolCallChunk
    from .chat_completion_tool_message import ChatCompletionToolMessage
    from .chat_completion_tool_param import ChatCompletionToolParam
    from .chat_completion_user_message import ChatCompletionUserMessage


class GenericGuardrailAPIInputs(Model):
    images: list[str] | None = None
    model: str | None = None
    stream_holdback_chars: list[int] | None = None
    structured_messages: (
        list[
            ChatCompletionUserMessage
            | ChatCompletionAssistantMessage
            | ChatCompletionToolMessage
            | ChatCompletionSystemMessage
            | ChatCompletionFunctionMessage
            | ChatCompletionDeveloperMessage
        ]
        | None
    ) = None
    texts: list[str] | None = None
    tool_calls: (
        list[ChatCompletionToolCallChunk] | list[ChatCompletionMessageToolCall] | None
    ) = None
    tools: list[ChatCompletionToolParam] | None = None
