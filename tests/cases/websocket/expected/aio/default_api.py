from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    open_live = awaited(DefaultApi.open_live)
    open_live_with_http_info = with_http_info(open_live)

    open_or_read = awaited(DefaultApi.open_or_read)
    open_or_read_with_http_info = with_http_info(open_or_read)
