"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.stock_api import AsyncStockApi
    from .api.stock_api import StockApi


class MapsClient(Client):
    """Every API class of Maps, made on first use, on one pool of connections."""

    @cached_property
    def stock(self) -> StockApi:
        from .api.stock_api import StockApi

        return StockApi(self.api_client)


class AsyncMapsClient(AsyncClient):
    """Every API class of Maps, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def stock(self) -> AsyncStockApi:
        from .aio.stock_api import AsyncStockApi

        return AsyncStockApi(self.api_client)
