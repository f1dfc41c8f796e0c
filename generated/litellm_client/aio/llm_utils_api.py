from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.llm_utils_api import LlmUtilsApi


class AsyncLlmUtilsApi(AsyncApi):
    """Operations tagged "llm utils"."""

    token_counter_utils_token_counter_post = awaited(
        LlmUtilsApi.token_counter_utils_token_counter_post
    )
    token_counter_utils_token_counter_post_with_http_info = with_http_info(
        token_counter_utils_token_counter_post
    )
    token_counter = token_counter_utils_token_counter_post
    token_counter_with_http_info = token_counter_utils_token_counter_post_with_http_info

    supported_openai_params_utils_supported_openai_params_get = awaited(
        LlmUtilsApi.supported_openai_params_utils_supported_openai_params_get
    )
    supported_openai_params_utils_supported_openai_params_get_with_http_info = (
        with_http_info(supported_openai_params_utils_supported_openai_params_get)
    )
    supported_openai_params = supported_openai_params_utils_supported_openai_params_get
    supported_openai_params_with_http_info = (
        supported_openai_params_utils_supported_openai_params_get_with_http_info
    )

    model_info_lookup_utils_model_info_get = awaited(
        LlmUtilsApi.model_info_lookup_utils_model_info_get
    )
    model_info_lookup_utils_model_info_get_with_http_info = with_http_info(
        model_info_lookup_utils_model_info_get
    )
    model_info_lookup = model_info_lookup_utils_model_info_get
    model_info_lookup_with_http_info = (
        model_info_lookup_utils_model_info_get_with_http_info
    )

    transform_request_utils_transform_request_post = awaited(
        LlmUtilsApi.transform_request_utils_transform_request_post
    )
    transform_request_utils_transform_request_post_with_http_info = with_http_info(
        transform_request_utils_transform_request_post
    )
    transform_request = transform_request_utils_transform_request_post
    transform_request_with_http_info = (
        transform_request_utils_transform_request_post_with_http_info
    )
