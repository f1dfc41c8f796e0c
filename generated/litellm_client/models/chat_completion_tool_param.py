from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_cached_content import ChatCompletionCachedContent
    from .chat_completion_tool_param_function_chunk import (
        ChatCompletionToolParamFunctionChunk,
    )


class ChatCompletionToolParam(Model):
    function: ChatCompletionToolParamFunctionChunk
    type: Literal["function"] | str
    allowed_callers: list[str] | None = None
    cache_control: ChatCompletionCachedContent | None = None
    defer_loading: bool | None = None
    eager_input_streaming: bool | None = None
