from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.chat_completions_api import ChatCompletionsApi


class AsyncChatCompletionsApi(AsyncApi):
    """Operations tagged "chat/completions"."""

    chat_completion_openai_deployments_model_chat_completions_post = awaited(
        ChatCompletionsApi.chat_completion_openai_deployments_model_chat_completions_post
    )
    chat_completion_openai_deployments_model_chat_completions_post_with_http_info = (
        with_http_info(chat_completion_openai_deployments_model_chat_completions_post)
    )

    chat_completion_engines_model_chat_completions_post = awaited(
        ChatCompletionsApi.chat_completion_engines_model_chat_completions_post
    )
    chat_completion_engines_model_chat_completions_post_with_http_info = with_http_info(
        chat_completion_engines_model_chat_completions_post
    )

    chat_completion_chat_completions_post = awaited(
        ChatCompletionsApi.chat_completion_chat_completions_post
    )
    chat_completion_chat_completions_post_with_http_info = with_http_info(
        chat_completion_chat_completions_post
    )

    chat_completion_v1_chat_completions_post = awaited(
        ChatCompletionsApi.chat_completion_v1_chat_completions_post
    )
    chat_completion_v1_chat_completions_post_with_http_info = with_http_info(
        chat_completion_v1_chat_completions_post
    )
    chat_completion = chat_completion_v1_chat_completions_post
    chat_completion_with_http_info = (
        chat_completion_v1_chat_completions_post_with_http_info
    )
