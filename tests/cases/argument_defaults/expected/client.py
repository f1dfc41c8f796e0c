"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.search_api import AsyncSearchApi
    from .api.search_api import SearchApi


class ArgumentDefaultsClient(Client):
    """Every API class of Argument defaults, made on first use, on one pool of
    connections.
    """

    @cached_property
    def search(self) -> SearchApi:
        from .api.search_api import SearchApi

        return SearchApi(self.api_client)


class AsyncArgumentDefaultsClient(AsyncClient):
    """Every API class of Argument defaults, asynchronous, made on first use, on one
    pool of connections.
    """

    @cached_property
    def search(self) -> AsyncSearchApi:
        from .aio.search_api import AsyncSearchApi

        return AsyncSearchApi(self.api_client)
