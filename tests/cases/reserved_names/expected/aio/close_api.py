from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.close_api import CloseApi


class AsyncCloseApi(AsyncApi):
    """Operations tagged "close"."""

    call_api_client = awaited(CloseApi.call_api_client)
    call_api_client_with_http_info = with_http_info(call_api_client)
