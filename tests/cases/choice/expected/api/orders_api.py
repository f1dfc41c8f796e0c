from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.order2 import Order2


class OrdersApi(Api):
    """Operations tagged "Orders"."""

    def get_thing_get(self, *, opts: RequestOptions | None = None) -> Order2:
        """GET /orders."""
        return self.get_thing_get_with_http_info(opts=opts).data

    def get_thing_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Order2]:
        """Like `get_thing_get`, with the status code and the headers."""
        return self._call(
            "get_thing_get", "GET", "/orders", responses={"200": "Order2"}, opts=opts
        )
