from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.fallback_management_api import FallbackManagementApi


class AsyncFallbackManagementApi(AsyncApi):
    """Operations tagged "Fallback Management"."""

    create_fallback_fallback_post = awaited(
        FallbackManagementApi.create_fallback_fallback_post
    )
    create_fallback_fallback_post_with_http_info = with_http_info(
        create_fallback_fallback_post
    )
    create_fallback = create_fallback_fallback_post
    create_fallback_with_http_info = create_fallback_fallback_post_with_http_info

    get_fallback_fallback_model_get = awaited(
        FallbackManagementApi.get_fallback_fallback_model_get
    )
    get_fallback_fallback_model_get_with_http_info = with_http_info(
        get_fallback_fallback_model_get
    )
    get_fallback = get_fallback_fallback_model_get
    get_fallback_with_http_info = get_fallback_fallback_model_get_with_http_info

    delete_fallback_fallback_model_delete = awaited(
        FallbackManagementApi.delete_fallback_fallback_model_delete
    )
    delete_fallback_fallback_model_delete_with_http_info = with_http_info(
        delete_fallback_fallback_model_delete
    )
    delete_fallback = delete_fallback_fallback_model_delete
    delete_fallback_with_http_info = (
        delete_fallback_fallback_model_delete_with_http_info
    )
