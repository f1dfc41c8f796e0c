"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.trips_api import AsyncTripsApi
    from .api.trips_api import TripsApi


class InlineObjectsClient(Client):
    """Every API class of Inline objects, made on first use, on one pool of connections."""

    @cached_property
    def trips(self) -> TripsApi:
        from .api.trips_api import TripsApi

        return TripsApi(self.api_client)


class AsyncInlineObjectsClient(AsyncClient):
    """Every API class of Inline objects, asynchronous, made on first use, on one pool
    of connections.
    """

    @cached_property
    def trips(self) -> AsyncTripsApi:
        from .aio.trips_api import AsyncTripsApi

        return AsyncTripsApi(self.api_client)
