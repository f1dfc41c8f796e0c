from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.x_api import XApi


class AsyncXApi(AsyncApi):
    """Operations tagged "x"."""

    route_route_endpoint_get = awaited(XApi.route_route_endpoint_get)
    route_route_endpoint_get_with_http_info = with_http_info(route_route_endpoint_get)
    route = route_route_endpoint_get
    route_with_http_info = route_route_endpoint_get_with_http_info
