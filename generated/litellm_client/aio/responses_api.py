from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.responses_api import ResponsesApi


class AsyncResponsesApi(AsyncApi):
    """Operations tagged "responses"."""

    responses_api_openai_v1_responses_post = awaited(
        ResponsesApi.responses_api_openai_v1_responses_post
    )
    responses_api_openai_v1_responses_post_with_http_info = with_http_info(
        responses_api_openai_v1_responses_post
    )

    responses_api_responses_post = awaited(ResponsesApi.responses_api_responses_post)
    responses_api_responses_post_with_http_info = with_http_info(
        responses_api_responses_post
    )

    responses_api_v1_responses_post = awaited(
        ResponsesApi.responses_api_v1_responses_post
    )
    responses_api_v1_responses_post_with_http_info = with_http_info(
        responses_api_v1_responses_post
    )
    responses_api = responses_api_v1_responses_post
    responses_api_with_http_info = responses_api_v1_responses_post_with_http_info

    cursor_model_list_cursor_v1_models_get = awaited(
        ResponsesApi.cursor_model_list_cursor_v1_models_get
    )
    cursor_model_list_cursor_v1_models_get_with_http_info = with_http_info(
        cursor_model_list_cursor_v1_models_get
    )

    cursor_model_list_cursor_models_get = awaited(
        ResponsesApi.cursor_model_list_cursor_models_get
    )
    cursor_model_list_cursor_models_get_with_http_info = with_http_info(
        cursor_model_list_cursor_models_get
    )

    cursor_chat_completions_cursor_chat_completions_post = awaited(
        ResponsesApi.cursor_chat_completions_cursor_chat_completions_post
    )
    cursor_chat_completions_cursor_chat_completions_post_with_http_info = (
        with_http_info(cursor_chat_completions_cursor_chat_completions_post)
    )
    cursor_chat_completions = cursor_chat_completions_cursor_chat_completions_post
    cursor_chat_completions_with_http_info = (
        cursor_chat_completions_cursor_chat_completions_post_with_http_info
    )

    get_response_openai_v1_responses_response_id_get = awaited(
        ResponsesApi.get_response_openai_v1_responses_response_id_get
    )
    get_response_openai_v1_responses_response_id_get_with_http_info = with_http_info(
        get_response_openai_v1_responses_response_id_get
    )

    delete_response_openai_v1_responses_response_id_delete = awaited(
        ResponsesApi.delete_response_openai_v1_responses_response_id_delete
    )
    delete_response_openai_v1_responses_response_id_delete_with_http_info = (
        with_http_info(delete_response_openai_v1_responses_response_id_delete)
    )

    get_response_responses_response_id_get = awaited(
        ResponsesApi.get_response_responses_response_id_get
    )
    get_response_responses_response_id_get_with_http_info = with_http_info(
        get_response_responses_response_id_get
    )

    delete_response_responses_response_id_delete = awaited(
        ResponsesApi.delete_response_responses_response_id_delete
    )
    delete_response_responses_response_id_delete_with_http_info = with_http_info(
        delete_response_responses_response_id_delete
    )

    get_response_v1_responses_response_id_get = awaited(
        ResponsesApi.get_response_v1_responses_response_id_get
    )
    get_response_v1_responses_response_id_get_with_http_info = with_http_info(
        get_response_v1_responses_response_id_get
    )
    get_response = get_response_v1_responses_response_id_get
    get_response_with_http_info = (
        get_response_v1_responses_response_id_get_with_http_info
    )

    delete_response_v1_responses_response_id_delete = awaited(
        ResponsesApi.delete_response_v1_responses_response_id_delete
    )
    delete_response_v1_responses_response_id_delete_with_http_info = with_http_info(
        delete_response_v1_responses_response_id_delete
    )
    delete_response = delete_response_v1_responses_response_id_delete
    delete_response_with_http_info = (
        delete_response_v1_responses_response_id_delete_with_http_info
    )

    get_response_input_items_openai_v1_responses_response_id_input_items_get = awaited(
        ResponsesApi.get_response_input_items_openai_v1_responses_response_id_input_items_get
    )
    get_response_input_items_openai_v1_responses_response_id_input_items_get_with_http_info = with_http_info(
        get_response_input_items_openai_v1_responses_response_id_input_items_get
    )

    get_response_input_items_responses_response_id_input_items_get = awaited(
        ResponsesApi.get_response_input_items_responses_response_id_input_items_get
    )
    get_response_input_items_responses_response_id_input_items_get_with_http_info = (
        with_http_info(get_response_input_items_responses_response_id_input_items_get)
    )

    get_response_input_items_v1_responses_response_id_input_items_get = awaited(
        ResponsesApi.get_response_input_items_v1_responses_response_id_input_items_get
    )
    get_response_input_items_v1_responses_response_id_input_items_get_with_http_info = (
        with_http_info(
            get_response_input_items_v1_responses_response_id_input_items_get
        )
    )
    get_response_input_items = (
        get_response_input_items_v1_responses_response_id_input_items_get
    )
    get_response_input_items_with_http_info = (
        get_response_input_items_v1_responses_response_id_input_items_get_with_http_info
    )

    compact_response_openai_v1_responses_compact_post = awaited(
        ResponsesApi.compact_response_openai_v1_responses_compact_post
    )
    compact_response_openai_v1_responses_compact_post_with_http_info = with_http_info(
        compact_response_openai_v1_responses_compact_post
    )

    compact_response_responses_compact_post = awaited(
        ResponsesApi.compact_response_responses_compact_post
    )
    compact_response_responses_compact_post_with_http_info = with_http_info(
        compact_response_responses_compact_post
    )

    compact_response_v1_responses_compact_post = awaited(
        ResponsesApi.compact_response_v1_responses_compact_post
    )
    compact_response_v1_responses_compact_post_with_http_info = with_http_info(
        compact_response_v1_responses_compact_post
    )
    compact_response = compact_response_v1_responses_compact_post
    compact_response_with_http_info = (
        compact_response_v1_responses_compact_post_with_http_info
    )

    responses_input_tokens_openai_v1_responses_input_tokens_post = awaited(
        ResponsesApi.responses_input_tokens_openai_v1_responses_input_tokens_post
    )
    responses_input_tokens_openai_v1_responses_input_tokens_post_with_http_info = (
        with_http_info(responses_input_tokens_openai_v1_responses_input_tokens_post)
    )

    responses_input_tokens_responses_input_tokens_post = awaited(
        ResponsesApi.responses_input_tokens_responses_input_tokens_post
    )
    responses_input_tokens_responses_input_tokens_post_with_http_info = with_http_info(
        responses_input_tokens_responses_input_tokens_post
    )

    responses_input_tokens_v1_responses_input_tokens_post = awaited(
        ResponsesApi.responses_input_tokens_v1_responses_input_tokens_post
    )
    responses_input_tokens_v1_responses_input_tokens_post_with_http_info = (
        with_http_info(responses_input_tokens_v1_responses_input_tokens_post)
    )
    responses_input_tokens = responses_input_tokens_v1_responses_input_tokens_post
    responses_input_tokens_with_http_info = (
        responses_input_tokens_v1_responses_input_tokens_post_with_http_info
    )

    cancel_response_openai_v1_responses_response_id_cancel_post = awaited(
        ResponsesApi.cancel_response_openai_v1_responses_response_id_cancel_post
    )
    cancel_response_openai_v1_responses_response_id_cancel_post_with_http_info = (
        with_http_info(cancel_response_openai_v1_responses_response_id_cancel_post)
    )

    cancel_response_responses_response_id_cancel_post = awaited(
        ResponsesApi.cancel_response_responses_response_id_cancel_post
    )
    cancel_response_responses_response_id_cancel_post_with_http_info = with_http_info(
        cancel_response_responses_response_id_cancel_post
    )

    cancel_response_v1_responses_response_id_cancel_post = awaited(
        ResponsesApi.cancel_response_v1_responses_response_id_cancel_post
    )
    cancel_response_v1_responses_response_id_cancel_post_with_http_info = (
        with_http_info(cancel_response_v1_responses_response_id_cancel_post)
    )
    cancel_response = cancel_response_v1_responses_response_id_cancel_post
    cancel_response_with_http_info = (
        cancel_response_v1_responses_response_id_cancel_post_with_http_info
    )
