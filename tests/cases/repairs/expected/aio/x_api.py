from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi, path_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class AsyncXApi(AsyncApi):
    """Operations tagged "x"."""

    async def route_route_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /route/{endpoint}."""
        return (
            await self.route_route_endpoint_get_with_http_info(endpoint, opts=opts)
        ).data

    async def route_route_endpoint_get_with_http_info(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `route_route_endpoint_get`, with the status code and the headers."""
        return await self._call(
            "route_route_endpoint_get",
            "GET",
            "/route/{endpoint}",
            path_param("endpoint", endpoint),
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    route = route_route_endpoint_get
    route_with_http_info = route_route_endpoint_get_with_http_info
