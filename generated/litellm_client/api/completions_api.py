from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.completion import Completion
    from ..models.completion_request import CompletionRequest


class CompletionsApi(Api):
    """Operations tagged "completions"."""

    def completion_openai_deployments_model_completions_post(
        self,
        model: str,
        completion_request: CompletionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Completion:
        """Completion.

        Follows the exact same API spec as `OpenAI's Completions API
        https://platform.openai.com/docs/api-reference/completions`

        ```bash
        curl -X POST http://localhost:4000/v1/completions
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "gpt-3.5-turbo-instruct",
            "prompt": "Once upon a time",
            "max_tokens": 50,
            "temperature": 0.7
        }'
        ```

        It can answer with a stream, each item of which is `Completion`.
        """
        return self._call(
            "completion_openai_deployments_model_completions_post",
            "POST",
            "/openai/deployments/{model}/completions",
            path_param("model", model),
            body_param(completion_request, name="completion_request", required=True),
            responses={"200": "Completion"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    completion_openai_deployments_model_completions_post_with_http_info = (
        with_http_info(completion_openai_deployments_model_completions_post)
    )

    def completion_engines_model_completions_post(
        self,
        model: str,
        completion_request: CompletionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Completion:
        """Completion.

        Follows the exact same API spec as `OpenAI's Completions API
        https://platform.openai.com/docs/api-reference/completions`

        ```bash
        curl -X POST http://localhost:4000/v1/completions
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "gpt-3.5-turbo-instruct",
            "prompt": "Once upon a time",
            "max_tokens": 50,
            "temperature": 0.7
        }'
        ```

        It can answer with a stream, each item of which is `Completion`.
        """
        return self._call(
            "completion_engines_model_completions_post",
            "POST",
            "/engines/{model}/completions",
            path_param("model", model),
            body_param(completion_request, name="completion_request", required=True),
            responses={"200": "Completion"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    completion_engines_model_completions_post_with_http_info = with_http_info(
        completion_engines_model_completions_post
    )

    def completion_completions_post(
        self,
        completion_request: CompletionRequest | dict[str, Any],
        *,
        model: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Completion:
        """Completion.

        Follows the exact same API spec as `OpenAI's Completions API
        https://platform.openai.com/docs/api-reference/completions`

        ```bash
        curl -X POST http://localhost:4000/v1/completions
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "gpt-3.5-turbo-instruct",
            "prompt": "Once upon a time",
            "max_tokens": 50,
            "temperature": 0.7
        }'
        ```

        It can answer with a stream, each item of which is `Completion`.
        """
        return self._call(
            "completion_completions_post",
            "POST",
            "/completions",
            body_param(completion_request, name="completion_request", required=True),
            query_param("model", model),
            responses={"200": "Completion"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    completion_completions_post_with_http_info = with_http_info(
        completion_completions_post
    )

    def completion_v1_completions_post(
        self,
        completion_request: CompletionRequest | dict[str, Any],
        *,
        model: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Completion:
        """Completion.

        Follows the exact same API spec as `OpenAI's Completions API
        https://platform.openai.com/docs/api-reference/completions`

        ```bash
        curl -X POST http://localhost:4000/v1/completions
        -H "Content-Type: application/json"
        -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        -d '{
            "model": "gpt-3.5-turbo-instruct",
            "prompt": "Once upon a time",
            "max_tokens": 50,
            "temperature": 0.7
        }'
        ```

        It can answer with a stream, each item of which is `Completion`.
        """
        return self._call(
            "completion_v1_completions_post",
            "POST",
            "/v1/completions",
            body_param(completion_request, name="completion_request", required=True),
            query_param("model", model),
            responses={"200": "Completion"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    completion_v1_completions_post_with_http_info = with_http_info(
        completion_v1_completions_post
    )
    completion = completion_v1_completions_post
    completion_with_http_info = completion_v1_completions_post_with_http_info
