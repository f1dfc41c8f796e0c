from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.order2 import Order2


class OrdersApi(Api):
    """Operations tagged "Orders"."""

    def get_thing_get(self, *, opts: RequestOptions | None = None) -> Order2:
        """GET /orders."""
        return self._call(
            "get_thing_get", "GET", "/orders", responses={"200": "Order2"}, opts=opts
        )

    get_thing_get_with_http_info = with_http_info(get_thing_get)
