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


class ContainersApi(Api):
    """Operations tagged "containers"."""

    def list_containers_containers_get(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Containers.

        Container list endpoint for retrieving a list of containers.

        Follows the OpenAI Containers API spec:
        https://platform.openai.com/docs/api-reference/containers

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/containers?limit=20&order=desc"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Or specify provider via header or query param:
        ```bash
        curl -X GET "http://localhost:4000/v1/containers?custom_llm_provider=azure"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "list_containers_containers_get",
            "GET",
            "/containers",
            query_param("after", after),
            query_param("limit", limit),
            query_param("order", order),
            responses={"200": "Any"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_containers_containers_get_with_http_info = with_http_info(
        list_containers_containers_get
    )

    def create_container_containers_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Create Container.

        Container creation endpoint for creating new containers.

        Follows the OpenAI Containers API spec:
        https://platform.openai.com/docs/api-reference/containers

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/containers"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "name": "My Container",
                "expires_after": {
                    "anchor": "last_active_at",
                    "minutes": 20
                }
            }'
        ```

        Or specify provider via header:
        ```bash
        curl -X POST "http://localhost:4000/v1/containers"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "custom-llm-provider: azure"         -H "Content-Type: application/json"         -d '{
                "name": "My Container"
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_container_containers_post",
            "POST",
            "/containers",
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

    create_container_containers_post_with_http_info = with_http_info(
        create_container_containers_post
    )

    def list_containers_v1_containers_get(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Containers.

        Container list endpoint for retrieving a list of containers.

        Follows the OpenAI Containers API spec:
        https://platform.openai.com/docs/api-reference/containers

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/containers?limit=20&order=desc"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Or specify provider via header or query param:
        ```bash
        curl -X GET "http://localhost:4000/v1/containers?custom_llm_provider=azure"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "list_containers_v1_containers_get",
            "GET",
            "/v1/containers",
            query_param("after", after),
            query_param("limit", limit),
            query_param("order", order),
            responses={"200": "Any"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_containers_v1_containers_get_with_http_info = with_http_info(
        list_containers_v1_containers_get
    )
    list_containers = list_containers_v1_containers_get
    list_containers_with_http_info = list_containers_v1_containers_get_with_http_info

    def create_container_v1_containers_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Create Container.

        Container creation endpoint for creating new containers.

        Follows the OpenAI Containers API spec:
        https://platform.openai.com/docs/api-reference/containers

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/containers"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "name": "My Container",
                "expires_after": {
                    "anchor": "last_active_at",
                    "minutes": 20
                }
            }'
        ```

        Or specify provider via header:
        ```bash
        curl -X POST "http://localhost:4000/v1/containers"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "custom-llm-provider: azure"         -H "Content-Type: application/json"         -d '{
                "name": "My Container"
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_container_v1_containers_post",
            "POST",
            "/v1/containers",
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

    create_container_v1_containers_post_with_http_info = with_http_info(
        create_container_v1_containers_post
    )
    create_container = create_container_v1_containers_post
    create_container_with_http_info = create_container_v1_containers_post_with_http_info

    def retrieve_container_containers_container_id_get(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Retrieve Container.

        Container retrieve endpoint for getting details of a specific container.

        Follows the OpenAI Containers API spec:
        https://platform.openai.com/docs/api-reference/containers

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/containers/cntr_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Or specify provider via header:
        ```bash
        curl -X GET "http://localhost:4000/v1/containers/cntr_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "custom-llm-provider: azure"
        ```
        """
        return self._call(
            "retrieve_container_containers_container_id_get",
            "GET",
            "/containers/{container_id}",
            path_param("container_id", container_id),
            responses={"200": "Any"},
            opts=opts,
        )

    retrieve_container_containers_container_id_get_with_http_info = with_http_info(
        retrieve_container_containers_container_id_get
    )

    def delete_container_containers_container_id_delete(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete Container.

        Container delete endpoint for deleting a specific container.

        Follows the OpenAI Containers API spec:
        https://platform.openai.com/docs/api-reference/containers

        Example:
        ```bash
        curl -X DELETE "http://localhost:4000/v1/containers/cntr_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Or specify provider via header:
        ```bash
        curl -X DELETE "http://localhost:4000/v1/containers/cntr_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "custom-llm-provider: azure"
        ```
        """
        return self._call(
            "delete_container_containers_container_id_delete",
            "DELETE",
            "/containers/{container_id}",
            path_param("container_id", container_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_container_containers_container_id_delete_with_http_info = with_http_info(
        delete_container_containers_container_id_delete
    )

    def retrieve_container_v1_containers_container_id_get(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Retrieve Container.

        Container retrieve endpoint for getting details of a specific container.

        Follows the OpenAI Containers API spec:
        https://platform.openai.com/docs/api-reference/containers

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/containers/cntr_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Or specify provider via header:
        ```bash
        curl -X GET "http://localhost:4000/v1/containers/cntr_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "custom-llm-provider: azure"
        ```
        """
        return self._call(
            "retrieve_container_v1_containers_container_id_get",
            "GET",
            "/v1/containers/{container_id}",
            path_param("container_id", container_id),
            responses={"200": "Any"},
            opts=opts,
        )

    retrieve_container_v1_containers_container_id_get_with_http_info = with_http_info(
        retrieve_container_v1_containers_container_id_get
    )
    retrieve_container = retrieve_container_v1_containers_container_id_get
    retrieve_container_with_http_info = (
        retrieve_container_v1_containers_container_id_get_with_http_info
    )

    def delete_container_v1_containers_container_id_delete(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete Container.

        Container delete endpoint for deleting a specific container.

        Follows the OpenAI Containers API spec:
        https://platform.openai.com/docs/api-reference/containers

        Example:
        ```bash
        curl -X DELETE "http://localhost:4000/v1/containers/cntr_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Or specify provider via header:
        ```bash
        curl -X DELETE "http://localhost:4000/v1/containers/cntr_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "custom-llm-provider: azure"
        ```
        """
        return self._call(
            "delete_container_v1_containers_container_id_delete",
            "DELETE",
            "/v1/containers/{container_id}",
            path_param("container_id", container_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_container_v1_containers_container_id_delete_with_http_info = with_http_info(
        delete_container_v1_containers_container_id_delete
    )
    delete_container = delete_container_v1_containers_container_id_delete
    delete_container_with_http_info = (
        delete_container_v1_containers_container_id_delete_with_http_info
    )

    def handler_container_id_v1_containers_container_id_files_get(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container Id."""
        return self._call(
            "handler_container_id_v1_containers_container_id_files_get",
            "GET",
            "/v1/containers/{container_id}/files",
            path_param("container_id", container_id),
            responses={"200": "Any"},
            opts=opts,
        )

    handler_container_id_v1_containers_container_id_files_get_with_http_info = (
        with_http_info(handler_container_id_v1_containers_container_id_files_get)
    )
    handler_container_id = handler_container_id_v1_containers_container_id_files_get
    handler_container_id_with_http_info = (
        handler_container_id_v1_containers_container_id_files_get_with_http_info
    )

    def handler_multipart_upload_v1_containers_container_id_files_post(
        self, container_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Multipart Upload.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "handler_multipart_upload_v1_containers_container_id_files_post",
            "POST",
            "/v1/containers/{container_id}/files",
            path_param("container_id", container_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    handler_multipart_upload_v1_containers_container_id_files_post_with_http_info = (
        with_http_info(handler_multipart_upload_v1_containers_container_id_files_post)
    )
    handler_multipart_upload = (
        handler_multipart_upload_v1_containers_container_id_files_post
    )
    handler_multipart_upload_with_http_info = (
        handler_multipart_upload_v1_containers_container_id_files_post_with_http_info
    )

    def handler_container_id_containers_container_id_files_get(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container Id."""
        return self._call(
            "handler_container_id_containers_container_id_files_get",
            "GET",
            "/containers/{container_id}/files",
            path_param("container_id", container_id),
            responses={"200": "Any"},
            opts=opts,
        )

    handler_container_id_containers_container_id_files_get_with_http_info = (
        with_http_info(handler_container_id_containers_container_id_files_get)
    )

    def handler_multipart_upload_containers_container_id_files_post(
        self, container_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Multipart Upload.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "handler_multipart_upload_containers_container_id_files_post",
            "POST",
            "/containers/{container_id}/files",
            path_param("container_id", container_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    handler_multipart_upload_containers_container_id_files_post_with_http_info = (
        with_http_info(handler_multipart_upload_containers_container_id_files_post)
    )

    def handler_container_file_v1_containers_container_id_files_file_id_get(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container File."""
        return self._call(
            "handler_container_file_v1_containers_container_id_files_file_id_get",
            "GET",
            "/v1/containers/{container_id}/files/{file_id}",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    handler_container_file_v1_containers_container_id_files_file_id_get_with_http_info = with_http_info(
        handler_container_file_v1_containers_container_id_files_file_id_get
    )

    def handler_container_file_v1_containers_container_id_files_file_id_delete(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container File."""
        return self._call(
            "handler_container_file_v1_containers_container_id_files_file_id_delete",
            "DELETE",
            "/v1/containers/{container_id}/files/{file_id}",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    handler_container_file_v1_containers_container_id_files_file_id_delete_with_http_info = with_http_info(
        handler_container_file_v1_containers_container_id_files_file_id_delete
    )

    def handler_container_file_containers_container_id_files_file_id_get(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container File."""
        return self._call(
            "handler_container_file_containers_container_id_files_file_id_get",
            "GET",
            "/containers/{container_id}/files/{file_id}",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    handler_container_file_containers_container_id_files_file_id_get_with_http_info = (
        with_http_info(handler_container_file_containers_container_id_files_file_id_get)
    )

    def handler_container_file_containers_container_id_files_file_id_delete(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container File."""
        return self._call(
            "handler_container_file_containers_container_id_files_file_id_delete",
            "DELETE",
            "/containers/{container_id}/files/{file_id}",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any"},
            opts=opts,
        )

    handler_container_file_containers_container_id_files_file_id_delete_with_http_info = with_http_info(
        handler_container_file_containers_container_id_files_file_id_delete
    )

    def handler_binary_content_v1_containers_container_id_files_file_id_content_get(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> bytes:
        """Handler Binary Content."""
        return self._call(
            "handler_binary_content_v1_containers_container_id_files_file_id_content_get",
            "GET",
            "/v1/containers/{container_id}/files/{file_id}/content",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "bytes"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    handler_binary_content_v1_containers_container_id_files_file_id_content_get_with_http_info = with_http_info(
        handler_binary_content_v1_containers_container_id_files_file_id_content_get
    )
    handler_binary_content = (
        handler_binary_content_v1_containers_container_id_files_file_id_content_get
    )
    handler_binary_content_with_http_info = handler_binary_content_v1_containers_container_id_files_file_id_content_get_with_http_info

    def handler_binary_content_containers_container_id_files_file_id_content_get(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> bytes:
        """Handler Binary Content."""
        return self._call(
            "handler_binary_content_containers_container_id_files_file_id_content_get",
            "GET",
            "/containers/{container_id}/files/{file_id}/content",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "bytes"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    handler_binary_content_containers_container_id_files_file_id_content_get_with_http_info = with_http_info(
        handler_binary_content_containers_container_id_files_file_id_content_get
    )
