from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    number_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.lite_llm_memory_row import LiteLLMMemoryRow
    from ..models.memory_create_request import MemoryCreateRequest
    from ..models.memory_delete_response import MemoryDeleteResponse
    from ..models.memory_list_response import MemoryListResponse
    from ..models.memory_update_request import MemoryUpdateRequest


class MemoryManagementApi(Api):
    """Operations tagged "memory management"."""

    def list_memory_v1_memory_get(
        self,
        *,
        key: str | None = None,
        key_prefix: str | None = None,
        search: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> MemoryListResponse:
        """List Memory.

        List memory entries visible to the caller.

        Args:
            key: Filter by exact key match.
            key_prefix: Filter by key prefix (Redis-style namespace scan). Mutually
                exclusive with `key`; if both are provided, `key_prefix` wins.
            search: Match entries whose key starts with this value or whose memory_id
                equals it. Takes precedence over `key_prefix` and `key` when provided.
        """
        return self._call(
            "list_memory_v1_memory_get",
            "GET",
            "/v1/memory",
            query_param("key", key),
            query_param("key_prefix", key_prefix),
            query_param("search", search),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=500),
            responses={"200": "MemoryListResponse"},
            pages=number_pages(
                "page", size="page_size", items="memories", total="total"
            ),
            opts=opts,
        )

    list_memory_v1_memory_get_with_http_info = with_http_info(list_memory_v1_memory_get)
    list_memory = list_memory_v1_memory_get
    list_memory_with_http_info = list_memory_v1_memory_get_with_http_info

    def create_memory_v1_memory_post(
        self,
        memory_create_request: MemoryCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMMemoryRow:
        """Create Memory.

        Create a new memory entry for the caller (or, for admins, any scope).
        """
        return self._call(
            "create_memory_v1_memory_post",
            "POST",
            "/v1/memory",
            body_param(
                memory_create_request, name="memory_create_request", required=True
            ),
            responses={"200": "LiteLLMMemoryRow"},
            opts=opts,
        )

    create_memory_v1_memory_post_with_http_info = with_http_info(
        create_memory_v1_memory_post
    )
    create_memory = create_memory_v1_memory_post
    create_memory_with_http_info = create_memory_v1_memory_post_with_http_info

    def get_memory_v1_memory_key_get(
        self, key: str, *, opts: RequestOptions | None = None
    ) -> LiteLLMMemoryRow:
        """Get Memory.

        Get a single memory entry by key, scoped to the caller.
        """
        return self._call(
            "get_memory_v1_memory_key_get",
            "GET",
            "/v1/memory/{key}",
            path_param("key", key),
            responses={"200": "LiteLLMMemoryRow"},
            opts=opts,
        )

    get_memory_v1_memory_key_get_with_http_info = with_http_info(
        get_memory_v1_memory_key_get
    )
    get_memory = get_memory_v1_memory_key_get
    get_memory_with_http_info = get_memory_v1_memory_key_get_with_http_info

    def upsert_memory_v1_memory_key_put(
        self,
        key: str,
        memory_update_request: MemoryUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMMemoryRow:
        """Upsert Memory.

        Upsert a memory entry by key within the caller's scope.

        If no row exists for (key, caller.user_id, caller.team_id), create one. If one
        exists, update the value/metadata fields that were provided.
        """
        return self._call(
            "upsert_memory_v1_memory_key_put",
            "PUT",
            "/v1/memory/{key}",
            path_param("key", key),
            body_param(
                memory_update_request, name="memory_update_request", required=True
            ),
            responses={"200": "LiteLLMMemoryRow"},
            opts=opts,
        )

    upsert_memory_v1_memory_key_put_with_http_info = with_http_info(
        upsert_memory_v1_memory_key_put
    )
    upsert_memory = upsert_memory_v1_memory_key_put
    upsert_memory_with_http_info = upsert_memory_v1_memory_key_put_with_http_info

    def delete_memory_v1_memory_key_delete(
        self, key: str, *, opts: RequestOptions | None = None
    ) -> MemoryDeleteResponse:
        """Delete Memory.

        Delete a memory entry by key, scoped to the caller.
        """
        return self._call(
            "delete_memory_v1_memory_key_delete",
            "DELETE",
            "/v1/memory/{key}",
            path_param("key", key),
            responses={"200": "MemoryDeleteResponse"},
            opts=opts,
        )

    delete_memory_v1_memory_key_delete_with_http_info = with_http_info(
        delete_memory_v1_memory_key_delete
    )
    delete_memory = delete_memory_v1_memory_key_delete
    delete_memory_with_http_info = delete_memory_v1_memory_key_delete_with_http_info
