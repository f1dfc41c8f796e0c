from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    as_list = awaited(DefaultApi.as_list)
    as_list_with_http_info = with_http_info(as_list)

    as_map = awaited(DefaultApi.as_map)
    as_map_with_http_info = with_http_info(as_map)

    change = awaited(DefaultApi.change)
    change_with_http_info = with_http_info(change)

    get_all = awaited(DefaultApi.get_all)
    get_all_with_http_info = with_http_info(get_all)
