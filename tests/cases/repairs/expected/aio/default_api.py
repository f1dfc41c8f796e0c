from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    route_route_endpoint_delete = awaited(DefaultApi.route_route_endpoint_delete)
    route_route_endpoint_delete_with_http_info = with_http_info(
        route_route_endpoint_delete
    )
    route = route_route_endpoint_delete
    route_with_http_info = route_route_endpoint_delete_with_http_info

    same_same_get = awaited(DefaultApi.same_same_get)
    same_same_get_with_http_info = with_http_info(same_same_get)

    same_also_get = awaited(DefaultApi.same_also_get)
    same_also_get_with_http_info = with_http_info(same_also_get)
