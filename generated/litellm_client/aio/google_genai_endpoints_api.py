from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.google_genai_endpoints_api import GoogleGenaiEndpointsApi


class AsyncGoogleGenaiEndpointsApi(AsyncApi):
    """Operations tagged "google genai endpoints"."""

    google_generate_content_models_model_name_generate_content_post = awaited(
        GoogleGenaiEndpointsApi.google_generate_content_models_model_name_generate_content_post
    )
    google_generate_content_models_model_name_generate_content_post_with_http_info = (
        with_http_info(google_generate_content_models_model_name_generate_content_post)
    )

    google_generate_content_v1beta_models_model_name_generate_content_post = awaited(
        GoogleGenaiEndpointsApi.google_generate_content_v1beta_models_model_name_generate_content_post
    )
    google_generate_content_v1beta_models_model_name_generate_content_post_with_http_info = with_http_info(
        google_generate_content_v1beta_models_model_name_generate_content_post
    )

    google_stream_generate_content_models_model_name_stream_generate_content_post = awaited(
        GoogleGenaiEndpointsApi.google_stream_generate_content_models_model_name_stream_generate_content_post
    )
    google_stream_generate_content_models_model_name_stream_generate_content_post_with_http_info = with_http_info(
        google_stream_generate_content_models_model_name_stream_generate_content_post
    )

    google_stream_generate_content_v1beta_models_model_name_stream_generate_content_post = awaited(
        GoogleGenaiEndpointsApi.google_stream_generate_content_v1beta_models_model_name_stream_generate_content_post
    )
    google_stream_generate_content_v1beta_models_model_name_stream_generate_content_post_with_http_info = with_http_info(
        google_stream_generate_content_v1beta_models_model_name_stream_generate_content_post
    )

    google_count_tokens_models_model_name_count_tokens_post = awaited(
        GoogleGenaiEndpointsApi.google_count_tokens_models_model_name_count_tokens_post
    )
    google_count_tokens_models_model_name_count_tokens_post_with_http_info = (
        with_http_info(google_count_tokens_models_model_name_count_tokens_post)
    )

    google_count_tokens_v1beta_models_model_name_count_tokens_post = awaited(
        GoogleGenaiEndpointsApi.google_count_tokens_v1beta_models_model_name_count_tokens_post
    )
    google_count_tokens_v1beta_models_model_name_count_tokens_post_with_http_info = (
        with_http_info(google_count_tokens_v1beta_models_model_name_count_tokens_post)
    )

    create_interaction_interactions_post = awaited(
        GoogleGenaiEndpointsApi.create_interaction_interactions_post
    )
    create_interaction_interactions_post_with_http_info = with_http_info(
        create_interaction_interactions_post
    )

    create_interaction_v1beta_interactions_post = awaited(
        GoogleGenaiEndpointsApi.create_interaction_v1beta_interactions_post
    )
    create_interaction_v1beta_interactions_post_with_http_info = with_http_info(
        create_interaction_v1beta_interactions_post
    )

    get_interaction_interactions_interaction_id_get = awaited(
        GoogleGenaiEndpointsApi.get_interaction_interactions_interaction_id_get
    )
    get_interaction_interactions_interaction_id_get_with_http_info = with_http_info(
        get_interaction_interactions_interaction_id_get
    )

    delete_interaction_interactions_interaction_id_delete = awaited(
        GoogleGenaiEndpointsApi.delete_interaction_interactions_interaction_id_delete
    )
    delete_interaction_interactions_interaction_id_delete_with_http_info = (
        with_http_info(delete_interaction_interactions_interaction_id_delete)
    )

    get_interaction_v1beta_interactions_interaction_id_get = awaited(
        GoogleGenaiEndpointsApi.get_interaction_v1beta_interactions_interaction_id_get
    )
    get_interaction_v1beta_interactions_interaction_id_get_with_http_info = (
        with_http_info(get_interaction_v1beta_interactions_interaction_id_get)
    )

    delete_interaction_v1beta_interactions_interaction_id_delete = awaited(
        GoogleGenaiEndpointsApi.delete_interaction_v1beta_interactions_interaction_id_delete
    )
    delete_interaction_v1beta_interactions_interaction_id_delete_with_http_info = (
        with_http_info(delete_interaction_v1beta_interactions_interaction_id_delete)
    )

    cancel_interaction_interactions_interaction_id_cancel_post = awaited(
        GoogleGenaiEndpointsApi.cancel_interaction_interactions_interaction_id_cancel_post
    )
    cancel_interaction_interactions_interaction_id_cancel_post_with_http_info = (
        with_http_info(cancel_interaction_interactions_interaction_id_cancel_post)
    )

    cancel_interaction_v1beta_interactions_interaction_id_cancel_post = awaited(
        GoogleGenaiEndpointsApi.cancel_interaction_v1beta_interactions_interaction_id_cancel_post
    )
    cancel_interaction_v1beta_interactions_interaction_id_cancel_post_with_http_info = (
        with_http_info(
            cancel_interaction_v1beta_interactions_interaction_id_cancel_post
        )
    )
