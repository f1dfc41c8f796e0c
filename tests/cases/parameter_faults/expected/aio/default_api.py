from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    get_headers = awaited(DefaultApi.get_headers)
    get_headers_with_http_info = with_http_info(get_headers)

    get_place = awaited(DefaultApi.get_place)
    get_place_with_http_info = with_http_info(get_place)

    get_contents = awaited(DefaultApi.get_contents)
    get_contents_with_http_info = with_http_info(get_contents)
