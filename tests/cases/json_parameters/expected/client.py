"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.houses_api import AsyncHousesApi
    from .api.houses_api import HousesApi


class JSONParametersClient(Client):
    """Every API class of JSON parameters, made on first use, on one pool of
    connections.
    """

    @cached_property
    def houses(self) -> HousesApi:
        from .api.houses_api import HousesApi

        return HousesApi(self.api_client)


class AsyncJSONParametersClient(AsyncClient):
    """Every API class of JSON parameters, asynchronous, made on first use, on one pool
    of connections.
    """

    @cached_property
    def houses(self) -> AsyncHousesApi:
        from .aio.houses_api import AsyncHousesApi

        return AsyncHousesApi(self.api_client)
