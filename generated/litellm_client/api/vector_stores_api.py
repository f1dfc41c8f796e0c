from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    cursor_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.index_create_request import IndexCreateRequest
    from ..models.index_list_response import IndexListResponse


class VectorStoresApi(Api):
    """Operations tagged "vector_stores"."""

    def index_list_v1_indexes_get(
        self, *, opts: RequestOptions | None = None
    ) -> IndexListResponse:
        """Index List.

        List all vector store indexes. Proxy admin only.

        ```bash
        curl -L -X GET 'http://0.0.0.0:4000/v1/indexes'         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "index_list_v1_indexes_get",
            "GET",
            "/v1/indexes",
            responses={"200": "IndexListResponse"},
            errors={},
            opts=opts,
        )

    index_list_v1_indexes_get_with_http_info = with_http_info(index_list_v1_indexes_get)
    index_list = index_list_v1_indexes_get
    index_list_with_http_info = index_list_v1_indexes_get_with_http_info

    def index_create_v1_indexes_post(
        self,
        index_create_request: IndexCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Index Create.

        Create an index. Just writes the index to the database.

        ```bash
        curl -L -X POST 'http://0.0.0.0:4000/v1/indexes'         -H 'Content-Type: application/json'         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -d '{
                "index_name": "dall-e-3",
                "litellm_params": {
                    "vector_store_index": "real-index-name",
                    "vector_store_name": "azure-ai-search"
                }
            }'
        ```
        """
        return self._call(
            "index_create_v1_indexes_post",
            "POST",
            "/v1/indexes",
            body_param(
                index_create_request, name="index_create_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    index_create_v1_indexes_post_with_http_info = with_http_info(
        index_create_v1_indexes_post
    )
    index_create = index_create_v1_indexes_post
    index_create_with_http_info = index_create_v1_indexes_post_with_http_info

    def vector_store_list_v1_vector_stores_get(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store List.

        List vector stores.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/list
        """
        return self._call(
            "vector_store_list_v1_vector_stores_get",
            "GET",
            "/v1/vector_stores",
            query_param("after", after),
            query_param("before", before),
            query_param("limit", limit),
            query_param("order", order),
            responses={"200": "Any"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    vector_store_list_v1_vector_stores_get_with_http_info = with_http_info(
        vector_store_list_v1_vector_stores_get
    )
    vector_store_list = vector_store_list_v1_vector_stores_get
    vector_store_list_with_http_info = (
        vector_store_list_v1_vector_stores_get_with_http_info
    )

    def vector_store_create_v1_vector_stores_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store Create.

        Create a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/create

        Supports target_model_names parameter for creating vector stores across multiple
        models:
        ```json
        {
            "name": "my-vector-store",
            "target_model_names": "gpt-4,gemini-2.0"
        }
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_create_v1_vector_stores_post",
            "POST",
            "/v1/vector_stores",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    vector_store_create_v1_vector_stores_post_with_http_info = with_http_info(
        vector_store_create_v1_vector_stores_post
    )
    vector_store_create = vector_store_create_v1_vector_stores_post
    vector_store_create_with_http_info = (
        vector_store_create_v1_vector_stores_post_with_http_info
    )

    def vector_store_retrieve_v1_vector_stores_vector_store_id_get(
        self, vector_store_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store Retrieve.

        Retrieve a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/retrieve
        """
        return self._call(
            "vector_store_retrieve_v1_vector_stores_vector_store_id_get",
            "GET",
            "/v1/vector_stores/{vector_store_id}",
            path_param("vector_store_id", vector_store_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_retrieve_v1_vector_stores_vector_store_id_get_with_http_info = (
        with_http_info(vector_store_retrieve_v1_vector_stores_vector_store_id_get)
    )
    vector_store_retrieve = vector_store_retrieve_v1_vector_stores_vector_store_id_get
    vector_store_retrieve_with_http_info = (
        vector_store_retrieve_v1_vector_stores_vector_store_id_get_with_http_info
    )

    def vector_store_update_v1_vector_stores_vector_store_id_post(
        self,
        vector_store_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store Update.

        Update a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/modify

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_update_v1_vector_stores_vector_store_id_post",
            "POST",
            "/v1/vector_stores/{vector_store_id}",
            path_param("vector_store_id", vector_store_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_update_v1_vector_stores_vector_store_id_post_with_http_info = (
        with_http_info(vector_store_update_v1_vector_stores_vector_store_id_post)
    )
    vector_store_update = vector_store_update_v1_vector_stores_vector_store_id_post
    vector_store_update_with_http_info = (
        vector_store_update_v1_vector_stores_vector_store_id_post_with_http_info
    )

    def vector_store_delete_v1_vector_stores_vector_store_id_delete(
        self, vector_store_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store Delete.

        Delete a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/delete
        """
        return self._call(
            "vector_store_delete_v1_vector_stores_vector_store_id_delete",
            "DELETE",
            "/v1/vector_stores/{vector_store_id}",
            path_param("vector_store_id", vector_store_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_delete_v1_vector_stores_vector_store_id_delete_with_http_info = (
        with_http_info(vector_store_delete_v1_vector_stores_vector_store_id_delete)
    )
    vector_store_delete = vector_store_delete_v1_vector_stores_vector_store_id_delete
    vector_store_delete_with_http_info = (
        vector_store_delete_v1_vector_stores_vector_store_id_delete_with_http_info
    )

    def vector_store_file_list_v1_vector_stores_vector_store_id_files_get(
        self, vector_store_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store File List."""
        return self._call(
            "vector_store_file_list_v1_vector_stores_vector_store_id_files_get",
            "GET",
            "/v1/vector_stores/{vector_store_id}/files",
            path_param("vector_store_id", vector_store_id),
            responses={"200": "Any"},
            opts=opts,
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

    def vector_store_file_create_v1_vector_stores_vector_store_id_files_post(
        self,
        vector_store_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store File Create.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_file_create_v1_vector_stores_vector_store_id_files_post",
            "POST",
            "/v1/vector_stores/{vector_store_id}/files",
            path_param("vector_store_id", vector_store_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_create_v1_vector_stores_vector_store_id_files_post_with_http_info = with_http_info(
        vector_store_file_create_v1_vector_stores_vector_store_id_files_post
    )
    vector_store_file_create = (
        vector_store_file_create_v1_vector_stores_vector_store_id_files_post
    )
    vector_store_file_create_with_http_info = vector_store_file_create_v1_vector_stores_vector_store_id_files_post_with_http_info

    def vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get(
        self, vector_store_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store File Retrieve."""
        return self._call(
            "vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get",
            "GET",
            "/v1/vector_stores/{vector_store_id}/files/{file_id}",
            path_param("vector_store_id", vector_store_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get_with_http_info = with_http_info(
        vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get
    )
    vector_store_file_retrieve = (
        vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get
    )
    vector_store_file_retrieve_with_http_info = vector_store_file_retrieve_v1_vector_stores_vector_store_id_files_file_id_get_with_http_info

    def vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store File Update.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post",
            "POST",
            "/v1/vector_stores/{vector_store_id}/files/{file_id}",
            path_param("vector_store_id", vector_store_id),
            path_param("file_id", file_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post_with_http_info = with_http_info(
        vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post
    )
    vector_store_file_update = (
        vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post
    )
    vector_store_file_update_with_http_info = vector_store_file_update_v1_vector_stores_vector_store_id_files_file_id_post_with_http_info

    def vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete(
        self, vector_store_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store File Delete."""
        return self._call(
            "vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete",
            "DELETE",
            "/v1/vector_stores/{vector_store_id}/files/{file_id}",
            path_param("vector_store_id", vector_store_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete_with_http_info = with_http_info(
        vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete
    )
    vector_store_file_delete = (
        vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete
    )
    vector_store_file_delete_with_http_info = vector_store_file_delete_v1_vector_stores_vector_store_id_files_file_id_delete_with_http_info

    def vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get(
        self, vector_store_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store File Content."""
        return self._call(
            "vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get",
            "GET",
            "/v1/vector_stores/{vector_store_id}/files/{file_id}/content",
            path_param("vector_store_id", vector_store_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get_with_http_info = with_http_info(
        vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get
    )
    vector_store_file_content = vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get
    vector_store_file_content_with_http_info = vector_store_file_content_v1_vector_stores_vector_store_id_files_file_id_content_get_with_http_info

    def vector_store_search_v1_vector_stores_vector_store_id_search_post(
        self,
        vector_store_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store Search.

        Search a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/search

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_search_v1_vector_stores_vector_store_id_search_post",
            "POST",
            "/v1/vector_stores/{vector_store_id}/search",
            path_param("vector_store_id", vector_store_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
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

    def vector_store_list_vector_stores_get(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store List.

        List vector stores.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/list
        """
        return self._call(
            "vector_store_list_vector_stores_get",
            "GET",
            "/vector_stores",
            query_param("after", after),
            query_param("before", before),
            query_param("limit", limit),
            query_param("order", order),
            responses={"200": "Any"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    vector_store_list_vector_stores_get_with_http_info = with_http_info(
        vector_store_list_vector_stores_get
    )

    def vector_store_create_vector_stores_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store Create.

        Create a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/create

        Supports target_model_names parameter for creating vector stores across multiple
        models:
        ```json
        {
            "name": "my-vector-store",
            "target_model_names": "gpt-4,gemini-2.0"
        }
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_create_vector_stores_post",
            "POST",
            "/vector_stores",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    vector_store_create_vector_stores_post_with_http_info = with_http_info(
        vector_store_create_vector_stores_post
    )

    def vector_store_retrieve_vector_stores_vector_store_id_get(
        self, vector_store_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store Retrieve.

        Retrieve a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/retrieve
        """
        return self._call(
            "vector_store_retrieve_vector_stores_vector_store_id_get",
            "GET",
            "/vector_stores/{vector_store_id}",
            path_param("vector_store_id", vector_store_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_retrieve_vector_stores_vector_store_id_get_with_http_info = (
        with_http_info(vector_store_retrieve_vector_stores_vector_store_id_get)
    )

    def vector_store_update_vector_stores_vector_store_id_post(
        self,
        vector_store_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store Update.

        Update a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/modify

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_update_vector_stores_vector_store_id_post",
            "POST",
            "/vector_stores/{vector_store_id}",
            path_param("vector_store_id", vector_store_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_update_vector_stores_vector_store_id_post_with_http_info = (
        with_http_info(vector_store_update_vector_stores_vector_store_id_post)
    )

    def vector_store_delete_vector_stores_vector_store_id_delete(
        self, vector_store_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store Delete.

        Delete a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/delete
        """
        return self._call(
            "vector_store_delete_vector_stores_vector_store_id_delete",
            "DELETE",
            "/vector_stores/{vector_store_id}",
            path_param("vector_store_id", vector_store_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_delete_vector_stores_vector_store_id_delete_with_http_info = (
        with_http_info(vector_store_delete_vector_stores_vector_store_id_delete)
    )

    def vector_store_file_list_vector_stores_vector_store_id_files_get(
        self, vector_store_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store File List."""
        return self._call(
            "vector_store_file_list_vector_stores_vector_store_id_files_get",
            "GET",
            "/vector_stores/{vector_store_id}/files",
            path_param("vector_store_id", vector_store_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_list_vector_stores_vector_store_id_files_get_with_http_info = (
        with_http_info(vector_store_file_list_vector_stores_vector_store_id_files_get)
    )

    def vector_store_file_create_vector_stores_vector_store_id_files_post(
        self,
        vector_store_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store File Create.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_file_create_vector_stores_vector_store_id_files_post",
            "POST",
            "/vector_stores/{vector_store_id}/files",
            path_param("vector_store_id", vector_store_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_create_vector_stores_vector_store_id_files_post_with_http_info = (
        with_http_info(
            vector_store_file_create_vector_stores_vector_store_id_files_post
        )
    )

    def vector_store_file_retrieve_vector_stores_vector_store_id_files_file_id_get(
        self, vector_store_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store File Retrieve."""
        return self._call(
            "vector_store_file_retrieve_vector_stores_vector_store_id_files_file_id_get",
            "GET",
            "/vector_stores/{vector_store_id}/files/{file_id}",
            path_param("vector_store_id", vector_store_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_retrieve_vector_stores_vector_store_id_files_file_id_get_with_http_info = with_http_info(
        vector_store_file_retrieve_vector_stores_vector_store_id_files_file_id_get
    )

    def vector_store_file_update_vector_stores_vector_store_id_files_file_id_post(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store File Update.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_file_update_vector_stores_vector_store_id_files_file_id_post",
            "POST",
            "/vector_stores/{vector_store_id}/files/{file_id}",
            path_param("vector_store_id", vector_store_id),
            path_param("file_id", file_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_update_vector_stores_vector_store_id_files_file_id_post_with_http_info = with_http_info(
        vector_store_file_update_vector_stores_vector_store_id_files_file_id_post
    )

    def vector_store_file_delete_vector_stores_vector_store_id_files_file_id_delete(
        self, vector_store_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store File Delete."""
        return self._call(
            "vector_store_file_delete_vector_stores_vector_store_id_files_file_id_delete",
            "DELETE",
            "/vector_stores/{vector_store_id}/files/{file_id}",
            path_param("vector_store_id", vector_store_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_delete_vector_stores_vector_store_id_files_file_id_delete_with_http_info = with_http_info(
        vector_store_file_delete_vector_stores_vector_store_id_files_file_id_delete
    )

    def vector_store_file_content_vector_stores_vector_store_id_files_file_id_content_get(
        self, vector_store_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vector Store File Content."""
        return self._call(
            "vector_store_file_content_vector_stores_vector_store_id_files_file_id_content_get",
            "GET",
            "/vector_stores/{vector_store_id}/files/{file_id}/content",
            path_param("vector_store_id", vector_store_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_file_content_vector_stores_vector_store_id_files_file_id_content_get_with_http_info = with_http_info(
        vector_store_file_content_vector_stores_vector_store_id_files_file_id_content_get
    )

    def vector_store_search_vector_stores_vector_store_id_search_post(
        self,
        vector_store_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Vector Store Search.

        Search a vector store.

        API Reference:
        https://platform.openai.com/docs/api-reference/vector-stores/search

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vector_store_search_vector_stores_vector_store_id_search_post",
            "POST",
            "/vector_stores/{vector_store_id}/search",
            path_param("vector_store_id", vector_store_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vector_store_search_vector_stores_vector_store_id_search_post_with_http_info = (
        with_http_info(vector_store_search_vector_stores_vector_store_id_search_post)
    )
