from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_order = awaited(DefaultApi.read_order)
    read_order_with_http_info = with_http_info(read_order)

    read_customer = awaited(DefaultApi.read_customer)
    read_customer_with_http_info = with_http_info(read_customer)

    write_customer = awaited(DefaultApi.write_customer)
    write_customer_with_http_info = with_http_info(write_customer)
