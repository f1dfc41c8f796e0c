from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.orders_api import OrdersApi


class AsyncOrdersApi(AsyncApi):
    """Operations tagged "Orders"."""

    get_thing_get = awaited(OrdersApi.get_thing_get)
    get_thing_get_with_http_info = with_http_info(get_thing_get)
