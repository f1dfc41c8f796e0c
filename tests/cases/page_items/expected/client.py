"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.songs_api import AsyncSongsApi
    from .api.songs_api import SongsApi


class PageItemsClient(Client):
    """Every API class of Page items, made on first use, on one pool of connections."""

    @cached_property
    def songs(self) -> SongsApi:
        from .api.songs_api import SongsApi

        return SongsApi(self.api_client)


class AsyncPageItemsClient(AsyncClient):
    """Every API class of Page items, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def songs(self) -> AsyncSongsApi:
        from .aio.songs_api import AsyncSongsApi

        return AsyncSongsApi(self.api_client)
