from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    order = awaited(DefaultApi.order)
    order_with_http_info = with_http_info(order)

    send_sizes = awaited(DefaultApi.send_sizes)
    send_sizes_with_http_info = with_http_info(send_sizes)
