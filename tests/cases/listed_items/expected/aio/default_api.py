from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_lists = awaited(DefaultApi.read_lists)
    read_lists_with_http_info = with_http_info(read_lists)

    show = awaited(DefaultApi.show)
    show_with_http_info = with_http_info(show)
