"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.default_api import AsyncDefaultApi
    from .api.default_api import DefaultApi


class ListedItemsClient(Client):
    """Every API class of Listed items, made on first use, on one pool of connections."""

    @cached_property
    def default(self) -> DefaultApi:
        from .api.default_api import DefaultApi

        return DefaultApi(self.api_client)


class AsyncListedItemsClient(AsyncClient):
    """Every API class of Listed items, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def default(self) -> AsyncDefaultApi:
        from .aio.default_api import AsyncDefaultApi

        return AsyncDefaultApi(self.api_client)
