from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.vector_store_management_api import VectorStoreManagementApi


class AsyncVectorStoreManagementApi(AsyncApi):
    """Operations tagged "vector_store_management"."""

    list_vector_stores_v1_vector_store_list_get = awaited(
        VectorStoreManagementApi.list_vector_stores_v1_vector_store_list_get
    )
    list_vector_stores_v1_vector_store_list_get_with_http_info = with_http_info(
        list_vector_stores_v1_vector_store_list_get
    )
    list_vector_stores = list_vector_stores_v1_vector_store_list_get
    list_vector_stores_with_http_info = (
        list_vector_stores_v1_vector_store_list_get_with_http_info
    )

    delete_vector_store_vector_store_delete_post = awaited(
        VectorStoreManagementApi.delete_vector_store_vector_store_delete_post
    )
    delete_vector_store_vector_store_delete_post_with_http_info = with_http_info(
        delete_vector_store_vector_store_delete_post
    )
    delete_vector_store = delete_vector_store_vector_store_delete_post
    delete_vector_store_with_http_info = (
        delete_vector_store_vector_store_delete_post_with_http_info
    )

    get_vector_store_info_vector_store_info_post = awaited(
        VectorStoreManagementApi.get_vector_store_info_vector_store_info_post
    )
    get_vector_store_info_vector_store_info_post_with_http_info = with_http_info(
        get_vector_store_info_vector_store_info_post
    )
    get_vector_store_info = get_vector_store_info_vector_store_info_post
    get_vector_store_info_with_http_info = (
        get_vector_store_info_vector_store_info_post_with_http_info
    )

    list_vector_stores_vector_store_list_get = awaited(
        VectorStoreManagementApi.list_vector_stores_vector_store_list_get
    )
    list_vector_stores_vector_store_list_get_with_http_info = with_http_info(
        list_vector_stores_vector_store_list_get
    )

    new_vector_store_vector_store_new_post = awaited(
        VectorStoreManagementApi.new_vector_store_vector_store_new_post
    )
    new_vector_store_vector_store_new_post_with_http_info = with_http_info(
        new_vector_store_vector_store_new_post
    )
    new_vector_store = new_vector_store_vector_store_new_post
    new_vector_store_with_http_info = (
        new_vector_store_vector_store_new_post_with_http_info
    )

    update_vector_store_vector_store_update_post = awaited(
        VectorStoreManagementApi.update_vector_store_vector_store_update_post
    )
    update_vector_store_vector_store_update_post_with_http_info = with_http_info(
        update_vector_store_vector_store_update_post
    )
    update_vector_store = update_vector_store_vector_store_update_post
    update_vector_store_with_http_info = (
        update_vector_store_vector_store_update_post_with_http_info
    )
