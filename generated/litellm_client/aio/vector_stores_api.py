from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.vector_stores_api import VectorStoresApi


class AsyncVectorStoresApi(AsyncApi):
    """Operations tagged "vector_stores"."""

    index_list_v1_indexes_get = awaited(VectorStoresApi.index_list_v1_indexes_get)
    index_list_v1_indexes_get_with_http_info = with_http_info(index_list_v1_indexes_get)
    index_list = index_list_v1_indexes_get
    index_list_with_http_info = index_list_v1_indexes_get_with_http_info

    index_create_v1_indexes_post = awaited(VectorStoresApi.index_create_v1_indexes_post)
    index_create_v1_indexes_post_with_http_info = with_http_info(
        index_create_v1_indexes_post
    )
    index_create = index_create_v1_indexes_post
    index_create_with_http_info = index_create_v1_indexes_post_with_http_info

    vector_store_list_v1_vector_stores_get = awaited(
        VectorStoresApi.vector_store_list_v1_vector_stores_get
    )
    vector_store_list_v1_vector_stores_get_with_http_info = with_http_info(
        vector_store_list_v1_vector_stores_get
    )
    vector_store_list = vector_store_list_v1_vector_stores_get
    vector_store_list_with_http_info = (
        vector_store_list_v1_vector_stores_get_with_http_info
    )

    vector_store_create_v1_vector_stores_post = awaited(
        VectorStoresApi.vector_store_create_v1_vector_stores_post
    )
    vector_store_create_v1_vector_stores_post_with_http_info = with_http_info(
        vector_store_create_v1_vector_stores_post
    )
    vector_store_create = vector_store_create_v1_vector_stores_post
    vector_store_create_with_http_info = (
        vector_store_create_v1_vector_stores_post_with_http_info
    )

    vector_store_retrieve_v1_vector_stores_vector_store_id_get = awaited(
        VectorStoresApi.vector_store_retrieve_v1_vector_stores_vector_store_id_get
    )
    vector_store_retrieve_v1_vector_stores_vector_store_id_get_with_http_info = (
        with_http_info(vector_store_retrieve_v1_vector_stores_vector_store_id_get)
    )
    vector_store_retrieve = vector_store_retrieve_v1_vector_stores_vector_store_id_get
    vector_store_retrieve_with_http_info = (
        vector_store_retrieve_v1_vector_stores_vector_store_id_get_with_http_info
    )

    vector_store_update_v1_vector_stores_vector_store_id_post = awaited(
        VectorStoresApi.vector_store_update_v1_vector_stores_vector_store_id_post
    )
    vector_store_update_v1_vector_stores_vector_store_id_post_with_http_info = (
        with_http_info(vector_store_update_v1_vector_stores_vector_store_id_post)
    )
    vector_store_update = vector_store_update_v1_vector_stores_vector_store_id_post
    vector_store_update_with_http_info = (
        vector_store_update_v1_vector_stores_vector_store_id_post_with_http_info
    )

    vector_store_delete_v1_vector_stores_vector_store_id_delete = awaited(
        VectorStoresApi.vector_store_delete_v1_vector_stores_vector_store_id_delete
    )
    vector_store_delete_v1_vector_stores_vector_store_id_delete_with_http_info = (
        with_http_info(vector_store_delete_v1_vector_stores_vector_store_id_delete)
    )
    vector_store_delete = vector_store_delete_v1_vector_stores_vector_store_id_delete
    vector_store_delete_with_http_info = (
        vector_store_delete_v1_vector_stores_vector_store_id_delete_with_http_info
    )

    vector_store_file_list_v1_vector_stores_vector_store_id_files_get = awaited(
        VectorStoresApi.vector_store_file_list_v1_vector_stores_vector_store_id_files_get
    )
    vector_store_file_list_v1_vector_stores_vector_store_id_files_get_with_http_info = (
        with_http_info(
            vector_store_file_list_v1_vector_stores_vector_store_id_files_get
        )
    )
    vector_store_file_list = (
        vector_store_file_list_v1_vector_stores_vector_store_id_files_get
    )
    vector_store_file_list_with_http_info = (
        vector_store_file_list_v1_vector_stores_vector_store_id_files_get_with_http_info
    )

    vector_store_file_create_v1_vector_stores_vector_store_id_files_post = awaited(
        VectorStoresApi.vector_store_file_create_v1_vector_stores_vector_store_id_files_post
    )
    vector_store_file_create_v1_vector_stores_vector_store_id_files_post_with_http_info = with_http_info(
        vector_store_file_create_v1_vector_stores_vector_store_id_files_post
    )
    vector_store_file_create = (
        vector_store_file_create_v1_vector_stores_vector_store_id_files_post
    )
    vector_store_file_create_with_http_info = vector_store_file_create_v1_vector_stores_vector_store_id_files_post_with_http_info

    vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get = awaited(
        VectorStoresApi.vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get
    )
    vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get_with_http_info = with_http_info(
        vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get
    )
    vector_store_file_retrieve = (
        vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get
    )
    vector_store_file_retrieve_with_http_info = vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get_with_http_info

    vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post = awaited(
        VectorStoresApi.vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post
    )
    vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post_with_http_info = with_http_info(
        vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post
    )
    vector_store_file_update = (
        vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post
    )
    vector_store_file_update_with_http_info = vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post_with_http_info

    vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete = awaited(
        VectorStoresApi.vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete
    )
    vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete_with_http_info = with_http_info(
        vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete
    )
    vector_store_file_delete = (
        vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete
    )
    vector_store_file_delete_with_http_info = vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete_with_http_info

    vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get = awaited(
        VectorStoresApi.vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get
    )
    vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get_with_http_info = with_http_info(
        vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get
    )
    vector_store_file_content = vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get
    vector_store_file_content_with_http_info = vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get_with_http_info

    vector_store_search_v1_vector_stores_vector_store_id_search_post = awaited(
        VectorStoresApi.vector_store_search_v1_vector_stores_vector_store_id_search_post
    )
    vector_store_search_v1_vector_stores_vector_store_id_search_post_with_http_info = (
        with_http_info(vector_store_search_v1_vector_stores_vector_store_id_search_post)
    )
    vector_store_search = (
        vector_store_search_v1_vector_stores_vector_store_id_search_post
    )
    vector_store_search_with_http_info = (
        vector_store_search_v1_vector_stores_vector_store_id_search_post_with_http_info
    )

    vector_store_list_vector_stores_get = awaited(
        VectorStoresApi.vector_store_list_vector_stores_get
    )
    vector_store_list_vector_stores_get_with_http_info = with_http_info(
        vector_store_list_vector_stores_get
    )

    vector_store_create_vector_stores_post = awaited(
        VectorStoresApi.vector_store_create_vector_stores_post
    )
    vector_store_create_vector_stores_post_with_http_info = with_http_info(
        vector_store_create_vector_stores_post
    )

    vector_store_retrieve_vector_stores_vector_store_id_get = awaited(
        VectorStoresApi.vector_store_retrieve_vector_stores_vector_store_id_get
    )
    vector_store_retrieve_vector_stores_vector_store_id_get_with_http_info = (
        with_http_info(vector_store_retrieve_vector_stores_vector_store_id_get)
    )

    vector_store_update_vector_stores_vector_store_id_post = awaited(
        VectorStoresApi.vector_store_update_vector_stores_vector_store_id_post
    )
    vector_store_update_vector_stores_vector_store_id_post_with_http_info = (
        with_http_info(vector_store_update_vector_stores_vector_store_id_post)
    )

    vector_store_delete_vector_stores_vector_store_id_delete = awaited(
        VectorStoresApi.vector_store_delete_vector_stores_vector_store_id_delete
    )
    vector_store_delete_vector_stores_vector_store_id_delete_with_http_info = (
        with_http_info(vector_store_delete_vector_stores_vector_store_id_delete)
    )

    vector_store_file_list_vector_stores_vector_store_id_files_get = awaited(
        VectorStoresApi.vector_store_file_list_vector_stores_vector_store_id_files_get
    )
    vector_store_file_list_vector_stores_vector_store_id_files_get_with_http_info = (
        with_http_info(vector_store_file_list_vector_stores_vector_store_id_files_get)
    )

    vector_store_file_create_vector_stores_vector_store_id_files_post = awaited(
        VectorStoresApi.vector_store_file_create_vector_stores_vector_store_id_files_post
    )
    vector_store_file_create_vector_stores_vector_store_id_files_post_with_http_info = (
        with_http_info(
            vector_store_file_create_vector_stores_vector_store_id_files_post
        )
    )

    vector_store_file_retrieve_vector_stores_vector_store_id_files_file_id_get = awaited(
        VectorStoresApi.vector_store_file_retrieve_vector_stores_vector_store_id_files_file_id_get
    )
    vector_store_file_retrieve_vector_stores_vector_store_id_files_file_id_get_with_http_info = with_http_info(
        vector_store_file_retrieve_vector_stores_vector_store_id_files_file_id_get
    )

    vector_store_file_update_vector_stores_vector_store_id_files_file_id_post = awaited(
        VectorStoresApi.vector_store_file_update_vector_stores_vector_store_id_files_file_id_post
    )
    vector_store_file_update_vector_stores_vector_store_id_files_file_id_post_with_http_info = with_http_info(
        vector_store_file_update_vector_stores_vector_store_id_files_file_id_post
    )

    vector_store_file_delete_vector_stores_vector_store_id_files_file_id_delete = awaited(
        VectorStoresApi.vector_store_file_delete_vector_stores_vector_store_id_files_file_id_delete
    )
    vector_store_file_delete_vector_stores_vector_store_id_files_file_id_delete_with_http_info = with_http_info(
        vector_store_file_delete_vector_stores_vector_store_id_files_file_id_delete
    )

    vector_store_file_content_vector_stores_vector_store_id_files_file_id_content_get = awaited(
        VectorStoresApi.vector_store_file_content_vector_stores_vector_store_id_files_file_id_content_get
    )
    vector_store_file_content_vector_stores_vector_store_id_files_file_id_content_get_with_http_info = with_http_info(
        vector_store_file_content_vector_stores_vector_store_id_files_file_id_content_get
    )

    vector_store_search_vector_stores_vector_store_id_search_post = awaited(
        VectorStoresApi.vector_store_search_vector_stores_vector_store_id_search_post
    )
    vector_store_search_vector_stores_vector_store_id_search_post_with_http_info = (
        with_http_info(vector_store_search_vector_stores_vector_store_id_search_post)
    )
