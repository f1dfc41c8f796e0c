from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi, cursor_pages, path_param, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class AsyncContainersApi(AsyncApi):
    """Operations tagged "containers"."""

    async def list_containers_containers_get(
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
        return (
            await self.list_containers_containers_get_with_http_info(
                after=after, limit=limit, order=order, opts=opts
            )
        ).data

    async def list_containers_containers_get_with_http_info(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `list_containers_containers_get`, with the status code and the headers."""
        return await self._call(
            "list_containers_containers_get",
            "GET",
            "/containers",
            query_param("after", after),
            query_param("limit", limit),
            query_param("order", order),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    async def create_container_containers_post(
        self, *, opts: RequestOptions | None = None
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
        """
        return (
            await self.create_container_containers_post_with_http_info(opts=opts)
        ).data

    async def create_container_containers_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `create_container_containers_post`, with the status code and the headers."""
        return await self._call(
            "create_container_containers_post",
            "POST",
            "/containers",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def list_containers_v1_containers_get(
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
        return (
            await self.list_containers_v1_containers_get_with_http_info(
                after=after, limit=limit, order=order, opts=opts
            )
        ).data

    async def list_containers_v1_containers_get_with_http_info(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `list_containers_v1_containers_get`, with the status code and the headers."""
        return await self._call(
            "list_containers_v1_containers_get",
            "GET",
            "/v1/containers",
            query_param("after", after),
            query_param("limit", limit),
            query_param("order", order),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    async def create_container_v1_containers_post(
        self, *, opts: RequestOptions | None = None
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
        """
        return (
            await self.create_container_v1_containers_post_with_http_info(opts=opts)
        ).data

    async def create_container_v1_containers_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `create_container_v1_containers_post`, with the status code and the headers."""
        return await self._call(
            "create_container_v1_containers_post",
            "POST",
            "/v1/containers",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def retrieve_container_containers_container_id_get(
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
        return (
            await self.retrieve_container_containers_container_id_get_with_http_info(
                container_id, opts=opts
            )
        ).data

    async def retrieve_container_containers_container_id_get_with_http_info(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `retrieve_container_containers_container_id_get`, with the status code and the headers."""
        return await self._call(
            "retrieve_container_containers_container_id_get",
            "GET",
            "/containers/{container_id}",
            path_param("container_id", container_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def delete_container_containers_container_id_delete(
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
        return (
            await self.delete_container_containers_container_id_delete_with_http_info(
                container_id, opts=opts
            )
        ).data

    async def delete_container_containers_container_id_delete_with_http_info(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `delete_container_containers_container_id_delete`, with the status code and the headers."""
        return await self._call(
            "delete_container_containers_container_id_delete",
            "DELETE",
            "/containers/{container_id}",
            path_param("container_id", container_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def retrieve_container_v1_containers_container_id_get(
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
        return (
            await self.retrieve_container_v1_containers_container_id_get_with_http_info(
                container_id, opts=opts
            )
        ).data

    async def retrieve_container_v1_containers_container_id_get_with_http_info(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `retrieve_container_v1_containers_container_id_get`, with the status code and the headers."""
        return await self._call(
            "retrieve_container_v1_containers_container_id_get",
            "GET",
            "/v1/containers/{container_id}",
            path_param("container_id", container_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def delete_container_v1_containers_container_id_delete(
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
        return (
            await self.delete_container_v1_containers_container_id_delete_with_http_info(
                container_id, opts=opts
            )
        ).data

    async def delete_container_v1_containers_container_id_delete_with_http_info(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `delete_container_v1_containers_container_id_delete`, with the status code and the headers."""
        return await self._call(
            "delete_container_v1_containers_container_id_delete",
            "DELETE",
            "/v1/containers/{container_id}",
            path_param("container_id", container_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_container_id_v1_containers_container_id_files_get(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container Id."""
        return (
            await self.handler_container_id_v1_containers_container_id_files_get_with_http_info(
                container_id, opts=opts
            )
        ).data

    async def handler_container_id_v1_containers_container_id_files_get_with_http_info(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_container_id_v1_containers_container_id_files_get`, with the status code and the headers."""
        return await self._call(
            "handler_container_id_v1_containers_container_id_files_get",
            "GET",
            "/v1/containers/{container_id}/files",
            path_param("container_id", container_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_multipart_upload_v1_containers_container_id_files_post(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Multipart Upload."""
        return (
            await self.handler_multipart_upload_v1_containers_container_id_files_post_with_http_info(
                container_id, opts=opts
            )
        ).data

    async def handler_multipart_upload_v1_containers_container_id_files_post_with_http_info(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_multipart_upload_v1_containers_container_id_files_post`, with the status code and the headers."""
        return await self._call(
            "handler_multipart_upload_v1_containers_container_id_files_post",
            "POST",
            "/v1/containers/{container_id}/files",
            path_param("container_id", container_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_container_id_containers_container_id_files_get(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container Id."""
        return (
            await self.handler_container_id_containers_container_id_files_get_with_http_info(
                container_id, opts=opts
            )
        ).data

    async def handler_container_id_containers_container_id_files_get_with_http_info(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_container_id_containers_container_id_files_get`, with the status code and the headers."""
        return await self._call(
            "handler_container_id_containers_container_id_files_get",
            "GET",
            "/containers/{container_id}/files",
            path_param("container_id", container_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_multipart_upload_containers_container_id_files_post(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Multipart Upload."""
        return (
            await self.handler_multipart_upload_containers_container_id_files_post_with_http_info(
                container_id, opts=opts
            )
        ).data

    async def handler_multipart_upload_containers_container_id_files_post_with_http_info(
        self, container_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_multipart_upload_containers_container_id_files_post`, with the status code and the headers."""
        return await self._call(
            "handler_multipart_upload_containers_container_id_files_post",
            "POST",
            "/containers/{container_id}/files",
            path_param("container_id", container_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_container_file_v1_containers_container_id_files_file_id_get(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container File."""
        return (
            await self.handler_container_file_v1_containers_container_id_files_file_id_get_with_http_info(
                container_id, file_id, opts=opts
            )
        ).data

    async def handler_container_file_v1_containers_container_id_files_file_id_get_with_http_info(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_container_file_v1_containers_container_id_files_file_id_get`, with the status code and the headers."""
        return await self._call(
            "handler_container_file_v1_containers_container_id_files_file_id_get",
            "GET",
            "/v1/containers/{container_id}/files/{file_id}",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_container_file_v1_containers_container_id_files_file_id_delete(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container File."""
        return (
            await self.handler_container_file_v1_containers_container_id_files_file_id_delete_with_http_info(
                container_id, file_id, opts=opts
            )
        ).data

    async def handler_container_file_v1_containers_container_id_files_file_id_delete_with_http_info(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_container_file_v1_containers_container_id_files_file_id_delete`, with the status code and the headers."""
        return await self._call(
            "handler_container_file_v1_containers_container_id_files_file_id_delete",
            "DELETE",
            "/v1/containers/{container_id}/files/{file_id}",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_container_file_containers_container_id_files_file_id_get(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container File."""
        return (
            await self.handler_container_file_containers_container_id_files_file_id_get_with_http_info(
                container_id, file_id, opts=opts
            )
        ).data

    async def handler_container_file_containers_container_id_files_file_id_get_with_http_info(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_container_file_containers_container_id_files_file_id_get`, with the status code and the headers."""
        return await self._call(
            "handler_container_file_containers_container_id_files_file_id_get",
            "GET",
            "/containers/{container_id}/files/{file_id}",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_container_file_containers_container_id_files_file_id_delete(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Container File."""
        return (
            await self.handler_container_file_containers_container_id_files_file_id_delete_with_http_info(
                container_id, file_id, opts=opts
            )
        ).data

    async def handler_container_file_containers_container_id_files_file_id_delete_with_http_info(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_container_file_containers_container_id_files_file_id_delete`, with the status code and the headers."""
        return await self._call(
            "handler_container_file_containers_container_id_files_file_id_delete",
            "DELETE",
            "/containers/{container_id}/files/{file_id}",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_binary_content_v1_containers_container_id_files_file_id_content_get(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Binary Content."""
        return (
            await self.handler_binary_content_v1_containers_container_id_files_file_id_content_get_with_http_info(
                container_id, file_id, opts=opts
            )
        ).data

    async def handler_binary_content_v1_containers_container_id_files_file_id_content_get_with_http_info(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_binary_content_v1_containers_container_id_files_file_id_content_get`, with the status code and the headers."""
        return await self._call(
            "handler_binary_content_v1_containers_container_id_files_file_id_content_get",
            "GET",
            "/v1/containers/{container_id}/files/{file_id}/content",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def handler_binary_content_containers_container_id_files_file_id_content_get(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Handler Binary Content."""
        return (
            await self.handler_binary_content_containers_container_id_files_file_id_content_get_with_http_info(
                container_id, file_id, opts=opts
            )
        ).data

    async def handler_binary_content_containers_container_id_files_file_id_content_get_with_http_info(
        self, container_id: str, file_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `handler_binary_content_containers_container_id_files_file_id_content_get`, with the status code and the headers."""
        return await self._call(
            "handler_binary_content_containers_container_id_files_file_id_content_get",
            "GET",
            "/containers/{container_id}/files/{file_id}/content",
            path_param("container_id", container_id),
            path_param("file_id", file_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )
