from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.anthropic_message import AnthropicMessage
    from ..models.anthropic_message_request import AnthropicMessageRequest
    from ..models.anthropic_token_count import AnthropicTokenCount
    from ..models.anthropic_token_count_request import AnthropicTokenCountRequest


class AnthropicPassthroughApi(Api):
    """Operations tagged "anthropic_passthrough"."""

    def event_logging_batch_api_event_logging_batch_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Event Logging Batch.

        Stubbed endpoint for Anthropic event logging batch requests.

        This endpoint accepts event logging requests but does nothing with them. It
        exists to prevent 404 errors from Claude Code clients that send telemetry.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "event_logging_batch_api_event_logging_batch_post",
            "POST",
            "/api/event_logging/batch",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    event_logging_batch_api_event_logging_batch_post_with_http_info = with_http_info(
        event_logging_batch_api_event_logging_batch_post
    )
    event_logging_batch = event_logging_batch_api_event_logging_batch_post
    event_logging_batch_with_http_info = (
        event_logging_batch_api_event_logging_batch_post_with_http_info
    )

    def anthropic_response_v1_messages_post(
        self,
        anthropic_message_request: AnthropicMessageRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AnthropicMessage:
        """Anthropic Response.

        Use `{PROXY_BASE_URL}/anthropic/v1/messages` instead -
        [Docs](https://docs.litellm.ai/docs/pass_through/anthropic_completion).

        This was a BETA endpoint that calls 100+ LLMs in the anthropic format.

        It can answer with a stream, each item of which is `AnthropicMessageEvent`.
        """
        return self._call(
            "anthropic_response_v1_messages_post",
            "POST",
            "/v1/messages",
            body_param(
                anthropic_message_request,
                name="anthropic_message_request",
                required=True,
            ),
            responses={"200": "AnthropicMessage"},
            errors={},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    anthropic_response_v1_messages_post_with_http_info = with_http_info(
        anthropic_response_v1_messages_post
    )
    anthropic_response = anthropic_response_v1_messages_post
    anthropic_response_with_http_info = (
        anthropic_response_v1_messages_post_with_http_info
    )

    def count_tokens_v1_messages_count_tokens_post(
        self,
        anthropic_token_count_request: AnthropicTokenCountRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AnthropicTokenCount:
        """Count Tokens.

        Count tokens for Anthropic Messages API format.

        This endpoint follows the Anthropic Messages API token counting specification.
        It accepts the same parameters as the /v1/messages endpoint but returns token
        counts instead of generating a response.

        Example usage:
        ```
        curl -X POST "http://localhost:4000/v1/messages/count_tokens?beta=true"       -H "Content-Type: application/json"       -H "Authorization: Bearer your-key"       -d '{
            "model": "claude-3-sonnet-20240229",
            "messages": [{"role": "user", "content": "Hello Claude!"}]
          }'
        ```

        Returns: {"input_tokens": <number>}
        """
        return self._call(
            "count_tokens_v1_messages_count_tokens_post",
            "POST",
            "/v1/messages/count_tokens",
            body_param(
                anthropic_token_count_request,
                name="anthropic_token_count_request",
                required=True,
            ),
            responses={"200": "AnthropicTokenCount"},
            errors={},
            opts=opts,
        )

    count_tokens_v1_messages_count_tokens_post_with_http_info = with_http_info(
        count_tokens_v1_messages_count_tokens_post
    )
    count_tokens = count_tokens_v1_messages_count_tokens_post
    count_tokens_with_http_info = (
        count_tokens_v1_messages_count_tokens_post_with_http_info
    )
