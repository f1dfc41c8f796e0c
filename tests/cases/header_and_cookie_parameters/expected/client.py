"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.orders_api import AsyncOrdersApi
    from .api.orders_api import OrdersApi


class HeadersAndCookiesClient(Client):
    """Every API class of Headers and cookies, made on first use, on one pool of
    connections.
    """

    @cached_property
    def orders(self) -> OrdersApi:
        from .api.orders_api import OrdersApi

        return OrdersApi(self.api_client)


class AsyncHeadersAndCookiesClient(AsyncClient):
    """Every API class of Headers and cookies, asynchronous, made on first use, on one
    pool of connections.
    """

    @cached_property
    def orders(self) -> AsyncOrdersApi:
        from .aio.orders_api import AsyncOrdersApi

        return AsyncOrdersApi(self.api_client)
