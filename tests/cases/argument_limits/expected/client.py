"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.rooms_api import AsyncRoomsApi
    from .api.rooms_api import RoomsApi


class ArgumentLimitsClient(Client):
    """Every API class of Argument limits, made on first use, on one pool of
    connections.
    """

    @cached_property
    def rooms(self) -> RoomsApi:
        from .api.rooms_api import RoomsApi

        return RoomsApi(self.api_client)


class AsyncArgumentLimitsClient(AsyncClient):
    """Every API class of Argument limits, asynchronous, made on first use, on one pool
    of connections.
    """

    @cached_property
    def rooms(self) -> AsyncRoomsApi:
        from .aio.rooms_api import AsyncRoomsApi

        return AsyncRoomsApi(self.api_client)
