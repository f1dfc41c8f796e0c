from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.memory_management_api import MemoryManagementApi


class AsyncMemoryManagementApi(AsyncApi):
    """Operations tagged "memory management"."""

    list_memory_v1_memory_get = awaited(MemoryManagementApi.list_memory_v1_memory_get)
    list_memory_v1_memory_get_with_http_info = with_http_info(list_memory_v1_memory_get)
    list_memory = list_memory_v1_memory_get
    list_memory_with_http_info = list_memory_v1_memory_get_with_http_info

    create_memory_v1_memory_post = awaited(
        MemoryManagementApi.create_memory_v1_memory_post
    )
    create_memory_v1_memory_post_with_http_info = with_http_info(
        create_memory_v1_memory_post
    )
    create_memory = create_memory_v1_memory_post
    create_memory_with_http_info = create_memory_v1_memory_post_with_http_info

    get_memory_v1_memory_key_get = awaited(
        MemoryManagementApi.get_memory_v1_memory_key_get
    )
    get_memory_v1_memory_key_get_with_http_info = with_http_info(
        get_memory_v1_memory_key_get
    )
    get_memory = get_memory_v1_memory_key_get
    get_memory_with_http_info = get_memory_v1_memory_key_get_with_http_info

    upsert_memory_v1_memory_key_put = awaited(
        MemoryManagementApi.upsert_memory_v1_memory_key_put
    )
    upsert_memory_v1_memory_key_put_with_http_info = with_http_info(
        upsert_memory_v1_memory_key_put
    )
    upsert_memory = upsert_memory_v1_memory_key_put
    upsert_memory_with_http_info = upsert_memory_v1_memory_key_put_with_http_info

    delete_memory_v1_memory_key_delete = awaited(
        MemoryManagementApi.delete_memory_v1_memory_key_delete
    )
    delete_memory_v1_memory_key_delete_with_http_info = with_http_info(
        delete_memory_v1_memory_key_delete
    )
    delete_memory = delete_memory_v1_memory_key_delete
    delete_memory_with_http_info = delete_memory_v1_memory_key_delete_with_http_info
