from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.shelf import Shelf


class StockApi(Api):
    """Operations tagged "stock"."""

    def read_stock(self, *, opts: RequestOptions | None = None) -> dict[str, int]:
        """GET /stock."""
        return self._call(
            "read_stock",
            "GET",
            "/stock",
            responses={"200": "dict[str, int]"},
            opts=opts,
        )

    read_stock_with_http_info = with_http_info(read_stock)

    def write_stock(
        self, request_body: dict[str, list[str]], *, opts: RequestOptions | None = None
    ) -> Shelf:
        """PUT /stock."""
        return self._call(
            "write_stock",
            "PUT",
            "/stock",
            body_param(request_body, name="request_body", required=True),
            responses={"200": "Shelf"},
            opts=opts,
        )

    write_stock_with_http_info = with_http_info(write_stock)
