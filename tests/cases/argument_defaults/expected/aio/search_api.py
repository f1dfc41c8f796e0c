from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.search_api import SearchApi


class AsyncSearchApi(AsyncApi):
    """Operations tagged "search"."""

    search = awaited(SearchApi.search)
    search_with_http_info = with_http_info(search)
