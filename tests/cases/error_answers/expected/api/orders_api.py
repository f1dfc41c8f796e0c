from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.order import Order


class OrdersApi(Api):
    """Operations tagged "orders"."""

    def read_order(self, id: int, *, opts: RequestOptions | None = None) -> Order:
        """GET /orders/{id}."""
        return self._call(
            "read_order",
            "GET",
            "/orders/{id}",
            path_param("id", id),
            responses={"200": "Order", "default": "Problem"},
            errors={
                "404": "Missing",
                "422": "Invalid",
                "429": "str",
                "503": "None",
                "4XX": "Problem",
                "5XX": "dict[str, Any]",
            },
            opts=opts,
        )

    read_order_with_http_info = with_http_info(read_order)

    def delete_order(self, id: int, *, opts: RequestOptions | None = None) -> None:
        """DELETE /orders/{id}."""
        self._call(
            "delete_order",
            "DELETE",
            "/orders/{id}",
            path_param("id", id),
            responses={"204": "None"},
            errors={"404": "Missing", "4XX": "Problem"},
            opts=opts,
        )

    delete_order_with_http_info = with_http_info(delete_order)
