from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.orders_api import OrdersApi


class AsyncOrdersApi(AsyncApi):
    """Operations tagged "orders"."""

    list_orders = awaited(OrdersApi.list_orders)
    list_orders_with_http_info = with_http_info(list_orders)
