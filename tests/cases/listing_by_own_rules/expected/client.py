"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.listings_api import AsyncListingsApi
    from .api.listings_api import ListingsApi


class OwnPagesClient(Client):
    """Every API class of Own pages, made on first use, on one pool of connections."""

    @cached_property
    def listings(self) -> ListingsApi:
        from .api.listings_api import ListingsApi

        return ListingsApi(self.api_client)


class AsyncOwnPagesClient(AsyncClient):
    """Every API class of Own pages, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def listings(self) -> AsyncListingsApi:
        from .aio.listings_api import AsyncListingsApi

        return AsyncListingsApi(self.api_client)
