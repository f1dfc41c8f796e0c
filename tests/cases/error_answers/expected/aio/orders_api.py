from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.orders_api import OrdersApi


class AsyncOrdersApi(AsyncApi):
    """Operations tagged "orders"."""

    read_order = awaited(OrdersApi.read_order)
    read_order_with_http_info = with_http_info(read_order)

    delete_order = awaited(OrdersApi.delete_order)
    delete_order_with_http_info = with_http_info(delete_order)
