from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class XApi(Api):
    """Operations tagged "x"."""

    def route_route_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /route/{endpoint}."""
        self._call(
            "route_route_endpoint_get",
            "GET",
            "/route/{endpoint}",
            path_param("endpoint", endpoint),
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    route_route_endpoint_get_with_http_info = with_http_info(route_route_endpoint_get)
    route = route_route_endpoint_get
    route_with_http_info = route_route_endpoint_get_with_http_info
