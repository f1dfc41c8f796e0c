"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.bodies_api import AsyncBodiesApi
    from .api.bodies_api import BodiesApi


class SeveralTypesClient(Client):
    """Every API class of Several types, made on first use, on one pool of connections."""

    @cached_property
    def bodies(self) -> BodiesApi:
        from .api.bodies_api import BodiesApi

        return BodiesApi(self.api_client)


class AsyncSeveralTypesClient(AsyncClient):
    """Every API class of Several types, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def bodies(self) -> AsyncBodiesApi:
        from .aio.bodies_api import AsyncBodiesApi

        return AsyncBodiesApi(self.api_client)
