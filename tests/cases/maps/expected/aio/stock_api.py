from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.stock_api import StockApi


class AsyncStockApi(AsyncApi):
    """Operations tagged "stock"."""

    read_stock = awaited(StockApi.read_stock)
    read_stock_with_http_info = with_http_info(read_stock)

    write_stock = awaited(StockApi.write_stock)
    write_stock_with_http_info = with_http_info(write_stock)
