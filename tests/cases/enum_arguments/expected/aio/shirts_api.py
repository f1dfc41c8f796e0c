from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.shirts_api import ShirtsApi


class AsyncShirtsApi(AsyncApi):
    """Operations tagged "shirts"."""

    find_shirts = awaited(ShirtsApi.find_shirts)
    find_shirts_with_http_info = with_http_info(find_shirts)
