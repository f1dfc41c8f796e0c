from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_assistant_message import ChatCompletionAssistantMessage
    from .chat_completion_developer_message import ChatCompletionDeveloperMessage
    from .chat_completion_function_message import ChatCompletionFunctionMessage
    from .chat_completion_system_message import ChatCompletionSystemMessage
    from .chat_completion_tool_message import ChatCompletionToolMessage
    from .chat_completion_user_message import ChatCompletionUserMessage


class ChatCompletionRequest(Model):
    """A conversation to go on with."""

    model: str
    messages: list[
        ChatCompletionUserMessage
        | ChatCompletionAssistantMessage
        | ChatCompletionToolMessage
        | ChatCompletionSystemMessage
        | ChatCompletionFunctionMessage
        | ChatCompletionDeveloperMessage
    ]
    frequency_penalty: float | None = None
    logit_bias: dict[str, float] | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    max_tokens: int | None = None
    n: int | None = None
    presence_penalty: float | None = None
    response_format: dict[str, Any] | None = None
    seed: int | None = None
    service_tier: str | None = None
    stop: str | list[str] | None = None
    stream_options: dict[str, Any] | None = None
    temperature: float | None = None
    top_p: float | None = None
    tools: list[dict[str, Any]] | None = None
    tool_choice: str | dict[str, Any] | None = None
    parallel_tool_calls: bool | None = None
    function_call: str | dict[str, Any] | None = None
    functions: list[dict[str, Any]] | None = None
    user: str | None = None
    stream: bool | None = None
    metadata: dict[str, Any] | None = None
    guardrails: list[str] | None = None
    caching: bool | None = None
    num_retries: int | None = None
    context_window_fallback_dict: dict[str, str] | None = None
    fallbacks: list[str] | None = None
    max_completion_tokens: int | None = None
    """Like `max_tokens`, thoughts included."""

    reasoning_effort: str | None = None
    """How much to think: `none`, `low`, `medium`, `high`."""
