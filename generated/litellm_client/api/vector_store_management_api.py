from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, number_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.lite_llm_managed_vector_store import LiteLLMManagedVectorStore
    from ..models.lite_llm_managed_vector_store_list_response import (
        LiteLLMManagedVectorStoreListResponse,
    )
    from ..models.response_lite_llm_managed_vector_store import (
        ResponseLiteLLMManagedVectorStore,
    )
    from ..models.vector_store_delete_request import VectorStoreDeleteRequest
    from ..models.vector_store_info_request import VectorStoreInfoRequest
    from ..models.vector_store_update_request import VectorStoreUpdateRequest


class VectorStoreManagementApi(Api):
    """Operations tagged "vector_store_management"."""

    def list_vector_stores_v1_vector_store_list_get(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMManagedVectorStoreListResponse:
        """List Vector Stores.

        List all available vector stores with optional filtering and pagination.
        Combines both in-memory vector stores and those stored in the database. Database
        is the source of truth for stores it owns: deleted stores are removed from
        memory, updated stores sync to memory. Stores declared in the config file are
        owned by the config file, are always listed, and are never overwritten by
        database rows.

        Parameters:
        - page: int - Page number for pagination (default: 1)
        - page_size: int - Number of items per page (default: 100)
        """
        return self._call(
            "list_vector_stores_v1_vector_store_list_get",
            "GET",
            "/v1/vector_store/list",
            query_param("page", page),
            query_param("page_size", page_size),
            responses={"200": "LiteLLMManagedVectorStoreListResponse"},
            pages=number_pages(
                "page",
                size="page_size",
                items="data",
                total="total_count",
                last="total_pages",
            ),
            opts=opts,
        )

    list_vector_stores_v1_vector_store_list_get_with_http_info = with_http_info(
        list_vector_stores_v1_vector_store_list_get
    )
    list_vector_stores = list_vector_stores_v1_vector_store_list_get
    list_vector_stores_with_http_info = (
        list_vector_stores_v1_vector_store_list_get_with_http_info
    )

    def delete_vector_store_vector_store_delete_post(
        self,
        vector_store_delete_request: VectorStoreDeleteRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Delete Vector Store.

        Delete a vector store from both database and in-memory registry.

        Parameters:
        - vector_store_id: str - ID of the vector store to delete
        """
        return self._call(
            "delete_vector_store_vector_store_delete_post",
            "POST",
            "/vector_store/delete",
            body_param(
                vector_store_delete_request,
                name="vector_store_delete_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_vector_store_vector_store_delete_post_with_http_info = with_http_info(
        delete_vector_store_vector_store_delete_post
    )
    delete_vector_store = delete_vector_store_vector_store_delete_post
    delete_vector_store_with_http_info = (
        delete_vector_store_vector_store_delete_post_with_http_info
    )

    def get_vector_store_info_vector_store_info_post(
        self,
        vector_store_info_request: VectorStoreInfoRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ResponseLiteLLMManagedVectorStore:
        """Get Vector Store Info.

        Return a single vector store's details
        """
        return self._call(
            "get_vector_store_info_vector_store_info_post",
            "POST",
            "/vector_store/info",
            body_param(
                vector_store_info_request,
                name="vector_store_info_request",
                required=True,
            ),
            responses={"200": "ResponseLiteLLMManagedVectorStore"},
            opts=opts,
        )

    get_vector_store_info_vector_store_info_post_with_http_info = with_http_info(
        get_vector_store_info_vector_store_info_post
    )
    get_vector_store_info = get_vector_store_info_vector_store_info_post
    get_vector_store_info_with_http_info = (
        get_vector_store_info_vector_store_info_post_with_http_info
    )

    def list_vector_stores_vector_store_list_get(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMManagedVectorStoreListResponse:
        """List Vector Stores.

        List all available vector stores with optional filtering and pagination.
        Combines both in-memory vector stores and those stored in the database. Database
        is the source of truth for stores it owns: deleted stores are removed from
        memory, updated stores sync to memory. Stores declared in the config file are
        owned by the config file, are always listed, and are never overwritten by
        database rows.

        Parameters:
        - page: int - Page number for pagination (default: 1)
        - page_size: int - Number of items per page (default: 100)
        """
        return self._call(
            "list_vector_stores_vector_store_list_get",
            "GET",
            "/vector_store/list",
            query_param("page", page),
            query_param("page_size", page_size),
            responses={"200": "LiteLLMManagedVectorStoreListResponse"},
            pages=number_pages(
                "page",
                size="page_size",
                items="data",
                total="total_count",
                last="total_pages",
            ),
            opts=opts,
        )

    list_vector_stores_vector_store_list_get_with_http_info = with_http_info(
        list_vector_stores_vector_store_list_get
    )

    def new_vector_store_vector_store_new_post(
        self,
        lite_llm_managed_vector_store: LiteLLMManagedVectorStore | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """New Vector Store.

        Create a new vector store.

        Parameters:
        - vector_store_id: str - Unique identifier for the vector store
        - custom_llm_provider: str - Provider of the vector store
        - vector_store_name: Optional[str] - Name of the vector store
        - vector_store_description: Optional[str] - Description of the vector store
        - vector_store_metadata: Optional[Dict] - Additional metadata for the vector
          store
        """
        return self._call(
            "new_vector_store_vector_store_new_post",
            "POST",
            "/vector_store/new",
            body_param(
                lite_llm_managed_vector_store,
                name="lite_llm_managed_vector_store",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    new_vector_store_vector_store_new_post_with_http_info = with_http_info(
        new_vector_store_vector_store_new_post
    )
    new_vector_store = new_vector_store_vector_store_new_post
    new_vector_store_with_http_info = (
        new_vector_store_vector_store_new_post_with_http_info
    )

    def update_vector_store_vector_store_update_post(
        self,
        vector_store_update_request: VectorStoreUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Vector Store.

        Update vector store details in both database and in-memory registry. The updated
        data is immediately synchronized to the in-memory registry.
        """
        return self._call(
            "update_vector_store_vector_store_update_post",
            "POST",
            "/vector_store/update",
            body_param(
                vector_store_update_request,
                name="vector_store_update_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_vector_store_vector_store_update_post_with_http_info = with_http_info(
        update_vector_store_vector_store_update_post
    )
    update_vector_store = update_vector_store_vector_store_update_post
    update_vector_store_with_http_info = (
        update_vector_store_vector_store_update_post_with_http_info
    )
