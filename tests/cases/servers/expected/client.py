"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.places_api import AsyncPlacesApi
    from .api.places_api import PlacesApi


class ServersClient(Client):
    """Every API class of Servers, made on first use, on one pool of connections."""

    @cached_property
    def places(self) -> PlacesApi:
        from .api.places_api import PlacesApi

        return PlacesApi(self.api_client)


class AsyncServersClient(AsyncClient):
    """Every API class of Servers, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def places(self) -> AsyncPlacesApi:
        from .aio.places_api import AsyncPlacesApi

        return AsyncPlacesApi(self.api_client)
