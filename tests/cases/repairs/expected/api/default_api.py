from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.known import Known


class DefaultApi(Api):
    """Operations without a tag."""

    def route_route_endpoint_delete(
        self, endpoint: str, other: str, *, opts: RequestOptions | None = None
    ) -> Known:
        """DELETE /route/{endpoint}."""
        return self._call(
            "route_route_endpoint_delete",
            "DELETE",
            "/route/{endpoint}",
            path_param("endpoint", endpoint),
            path_param("other", other),
            responses={"200": "Known"},
            opts=opts,
        )

    route_route_endpoint_delete_with_http_info = with_http_info(
        route_route_endpoint_delete
    )
    route = route_route_endpoint_delete
    route_with_http_info = route_route_endpoint_delete_with_http_info

    def same_same_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /same."""
        self._call(
            "same_same_get",
            "GET",
            "/same",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    same_same_get_with_http_info = with_http_info(same_same_get)

    def same_also_get(self, *, opts: RequestOptions | None = None) -> Any:
        """GET /also."""
        return self._call(
            "same_also_get", "GET", "/also", responses={"200": "Any"}, opts=opts
        )

    same_also_get_with_http_info = with_http_info(same_also_get)
