from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.anthropic_passthrough_api import AnthropicPassthroughApi


class AsyncAnthropicPassthroughApi(AsyncApi):
    """Operations tagged "anthropic_passthrough"."""

    event_logging_batch_api_event_logging_batch_post = awaited(
        AnthropicPassthroughApi.event_logging_batch_api_event_logging_batch_post
    )
    event_logging_batch_api_event_logging_batch_post_with_http_info = with_http_info(
        event_logging_batch_api_event_logging_batch_post
    )
    event_logging_batch = event_logging_batch_api_event_logging_batch_post
    event_logging_batch_with_http_info = (
        event_logging_batch_api_event_logging_batch_post_with_http_info
    )

    anthropic_response_v1_messages_post = awaited(
        AnthropicPassthroughApi.anthropic_response_v1_messages_post
    )
    anthropic_response_v1_messages_post_with_http_info = with_http_info(
        anthropic_response_v1_messages_post
    )
    anthropic_response = anthropic_response_v1_messages_post
    anthropic_response_with_http_info = (
        anthropic_response_v1_messages_post_with_http_info
    )

    count_tokens_v1_messages_count_tokens_post = awaited(
        AnthropicPassthroughApi.count_tokens_v1_messages_count_tokens_post
    )
    count_tokens_v1_messages_count_tokens_post_with_http_info = with_http_info(
        count_tokens_v1_messages_count_tokens_post
    )
    count_tokens = count_tokens_v1_messages_count_tokens_post
    count_tokens_with_http_info = (
        count_tokens_v1_messages_count_tokens_post_with_http_info
    )
