from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.chat_completion import ChatCompletion
    from ..models.chat_completion_request import ChatCompletionRequest


class ChatCompletionsApi(Api):
    """Operations tagged "chat/completions"."""

    def chat_completion_openai_deployments_model_chat_completions_post(
        self,
        model: str,
        chat_completion_request: ChatCompletionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ChatCompletion:
        """Chat Completion.

        Follows the exact same API spec as `OpenAI's Chat API
        https://platform.openai.com/docs/api-reference/chat`

        ```bash
        curl -X POST http://localhost:4000/v1/chat/completions
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "gpt-4o",
            "messages": [
                {
                    "role": "user",
                    "content": "Hello!"
                }
            ]
        }'
        ```

        It can answer with a stream, each item of which is `ChatCompletionChunk`.
        """
        return self._call(
            "chat_completion_openai_deployments_model_chat_completions_post",
            "POST",
            "/openai/deployments/{model}/chat/completions",
            path_param("model", model),
            body_param(
                chat_completion_request, name="chat_completion_request", required=True
            ),
            responses={"200": "ChatCompletion"},
            errors={
                "401": "ErrorResponse",
                "404": "ErrorResponse",
                "400": "ErrorResponse",
                "422": "ErrorResponse",
                "408": "ErrorResponse",
                "403": "ErrorResponse",
                "429": "ErrorResponse",
                "500": "ErrorResponse",
                "503": "ErrorResponse",
            },
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    chat_completion_openai_deployments_model_chat_completions_post_with_http_info = (
        with_http_info(chat_completion_openai_deployments_model_chat_completions_post)
    )

    def chat_completion_engines_model_chat_completions_post(
        self,
        model: str,
        chat_completion_request: ChatCompletionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ChatCompletion:
        """Chat Completion.

        Follows the exact same API spec as `OpenAI's Chat API
        https://platform.openai.com/docs/api-reference/chat`

        ```bash
        curl -X POST http://localhost:4000/v1/chat/completions
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "gpt-4o",
            "messages": [
                {
                    "role": "user",
                    "content": "Hello!"
                }
            ]
        }'
        ```

        It can answer with a stream, each item of which is `ChatCompletionChunk`.
        """
        return self._call(
            "chat_completion_engines_model_chat_completions_post",
            "POST",
            "/engines/{model}/chat/completions",
            path_param("model", model),
            body_param(
                chat_completion_request, name="chat_completion_request", required=True
            ),
            responses={"200": "ChatCompletion"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    chat_completion_engines_model_chat_completions_post_with_http_info = with_http_info(
        chat_completion_engines_model_chat_completions_post
    )

    def chat_completion_chat_completions_post(
        self,
        chat_completion_request: ChatCompletionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ChatCompletion:
        """Chat Completion.

        Follows the exact same API spec as `OpenAI's Chat API
        https://platform.openai.com/docs/api-reference/chat`

        ```bash
        curl -X POST http://localhost:4000/v1/chat/completions
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "gpt-4o",
            "messages": [
                {
                    "role": "user",
                    "content": "Hello!"
                }
            ]
        }'
        ```

        It can answer with a stream, each item of which is `ChatCompletionChunk`.
        """
        return self._call(
            "chat_completion_chat_completions_post",
            "POST",
            "/chat/completions",
            body_param(
                chat_completion_request, name="chat_completion_request", required=True
            ),
            responses={"200": "ChatCompletion"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    chat_completion_chat_completions_post_with_http_info = with_http_info(
        chat_completion_chat_completions_post
    )

    def chat_completion_v1_chat_completions_post(
        self,
        chat_completion_request: ChatCompletionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ChatCompletion:
        """Chat Completion.

        Follows the exact same API spec as `OpenAI's Chat API
        https://platform.openai.com/docs/api-reference/chat`

        ```bash
        curl -X POST http://localhost:4000/v1/chat/completions
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "gpt-4o",
            "messages": [
                {
                    "role": "user",
                    "content": "Hello!"
                }
            ]
        }'
        ```

        It can answer with a stream, each item of which is `ChatCompletionChunk`.
        """
        return self._call(
            "chat_completion_v1_chat_completions_post",
            "POST",
            "/v1/chat/completions",
            body_param(
                chat_completion_request, name="chat_completion_request", required=True
            ),
            responses={"200": "ChatCompletion"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    chat_completion_v1_chat_completions_post_with_http_info = with_http_info(
        chat_completion_v1_chat_completions_post
    )
    chat_completion = chat_completion_v1_chat_completions_post
    chat_completion_with_http_info = (
        chat_completion_v1_chat_completions_post_with_http_info
    )
