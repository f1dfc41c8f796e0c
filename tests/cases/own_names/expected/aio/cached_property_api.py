from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.cached_property_api import CachedPropertyApi


class AsyncCachedPropertyApi(AsyncApi):
    """Operations tagged "cached property"."""

    list = awaited(CachedPropertyApi.list)
    list_with_http_info = with_http_info(list)

    list_with_http_info_with_http_info_put = awaited(
        CachedPropertyApi.list_with_http_info_with_http_info_put
    )
    list_with_http_info_with_http_info_put_with_http_info = with_http_info(
        list_with_http_info_with_http_info_put
    )

    list_with_http_info_delete = awaited(CachedPropertyApi.list_with_http_info_delete)
    list_with_http_info_delete_with_http_info = with_http_info(
        list_with_http_info_delete
    )
