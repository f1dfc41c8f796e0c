from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.houses_api import HousesApi


class AsyncHousesApi(AsyncApi):
    """Operations tagged "houses"."""

    search_houses = awaited(HousesApi.search_houses)
    search_houses_with_http_info = with_http_info(search_houses)
