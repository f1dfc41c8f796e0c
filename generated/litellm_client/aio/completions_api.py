from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.completions_api import CompletionsApi


class AsyncCompletionsApi(AsyncApi):
    """Operations tagged "completions"."""

    completion_openai_deployments_model_completions_post = awaited(
        CompletionsApi.completion_openai_deployments_model_completions_post
    )
    completion_openai_deployments_model_completions_post_with_http_info = (
        with_http_info(completion_openai_deployments_model_completions_post)
    )

    completion_engines_model_completions_post = awaited(
        CompletionsApi.completion_engines_model_completions_post
    )
    completion_engines_model_completions_post_with_http_info = with_http_info(
        completion_engines_model_completions_post
    )

    completion_completions_post = awaited(CompletionsApi.completion_completions_post)
    completion_completions_post_with_http_info = with_http_info(
        completion_completions_post
    )

    completion_v1_completions_post = awaited(
        CompletionsApi.completion_v1_completions_post
    )
    completion_v1_completions_post_with_http_info = with_http_info(
        completion_v1_completions_post
    )
    completion = completion_v1_completions_post
    completion_with_http_info = completion_v1_completions_post_with_http_info
