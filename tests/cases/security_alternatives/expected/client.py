"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.doors_api import AsyncDoorsApi
    from .api.doors_api import DoorsApi


class DoorsClient(Client):
    """Every API class of Doors, made on first use, on one pool of connections."""

    @cached_property
    def doors(self) -> DoorsApi:
        from .api.doors_api import DoorsApi

        return DoorsApi(self.api_client)


class AsyncDoorsClient(AsyncClient):
    """Every API class of Doors, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def doors(self) -> AsyncDoorsApi:
        from .aio.doors_api import AsyncDoorsApi

        return AsyncDoorsApi(self.api_client)
