from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi, path_param, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.service_connection import ServiceConnection


class AsyncLensApi(AsyncApi):
    """Operations tagged "Lens"."""

    async def service_connection_lens_service_get(
        self, *, opts: RequestOptions | None = None
    ) -> ServiceConnection:
        """Service Connection."""
        return (
            await self.service_connection_lens_service_get_with_http_info(opts=opts)
        ).data

    async def service_connection_lens_service_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[ServiceConnection]:
        """Like `service_connection_lens_service_get`, with the status code and the headers."""
        return await self._call(
            "service_connection_lens_service_get",
            "GET",
            "/lens/service",
            responses={"200": "ServiceConnection"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    service_connection = service_connection_lens_service_get
    service_connection_with_http_info = (
        service_connection_lens_service_get_with_http_info
    )

    async def lens_request_lens_path_get(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_path_get_with_http_info(path, opts=opts)
        ).data

    async def lens_request_lens_path_get_with_http_info(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_path_get`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_path_get",
            "GET",
            "/lens/{path}",
            path_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_path_put(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_path_put_with_http_info(path, opts=opts)
        ).data

    async def lens_request_lens_path_put_with_http_info(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_path_put`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_path_put",
            "PUT",
            "/lens/{path}",
            path_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_path_post(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_path_post_with_http_info(path, opts=opts)
        ).data

    async def lens_request_lens_path_post_with_http_info(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_path_post`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_path_post",
            "POST",
            "/lens/{path}",
            path_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_path_delete(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_path_delete_with_http_info(path, opts=opts)
        ).data

    async def lens_request_lens_path_delete_with_http_info(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_path_delete`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_path_delete",
            "DELETE",
            "/lens/{path}",
            path_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_path_patch(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_path_patch_with_http_info(path, opts=opts)
        ).data

    async def lens_request_lens_path_patch_with_http_info(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_path_patch`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_path_patch",
            "PATCH",
            "/lens/{path}",
            path_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_get(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_get_with_http_info(path=path, opts=opts)
        ).data

    async def lens_request_lens_get_with_http_info(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_get`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_get",
            "GET",
            "/lens",
            query_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_put(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_put_with_http_info(path=path, opts=opts)
        ).data

    async def lens_request_lens_put_with_http_info(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_put`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_put",
            "PUT",
            "/lens",
            query_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_post(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_post_with_http_info(path=path, opts=opts)
        ).data

    async def lens_request_lens_post_with_http_info(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_post`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_post",
            "POST",
            "/lens",
            query_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_delete(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_delete_with_http_info(path=path, opts=opts)
        ).data

    async def lens_request_lens_delete_with_http_info(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_delete`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_delete",
            "DELETE",
            "/lens",
            query_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def lens_request_lens_patch(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return (
            await self.lens_request_lens_patch_with_http_info(path=path, opts=opts)
        ).data

    async def lens_request_lens_patch_with_http_info(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `lens_request_lens_patch`, with the status code and the headers."""
        return await self._call(
            "lens_request_lens_patch",
            "PATCH",
            "/lens",
            query_param("path", path),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )
