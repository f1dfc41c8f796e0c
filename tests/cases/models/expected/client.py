"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.items_api import AsyncItemsApi
    from .api.items_api import ItemsApi


class ShopClient(Client):
    """Every API class of Shop API, made on first use, on one pool of connections."""

    @cached_property
    def items(self) -> ItemsApi:
        from .api.items_api import ItemsApi

        return ItemsApi(self.api_client)


class AsyncShopClient(AsyncClient):
    """Every API class of Shop API, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def items(self) -> AsyncItemsApi:
        from .aio.items_api import AsyncItemsApi

        return AsyncItemsApi(self.api_client)
