"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.default_api import AsyncDefaultApi
    from .aio.pets_api import AsyncPetsApi
    from .api.default_api import DefaultApi
    from .api.pets_api import PetsApi


class FaultyOperationsClient(Client):
    """Every API class of Faulty operations, made on first use, on one pool of
    connections.
    """

    @cached_property
    def default(self) -> DefaultApi:
        from .api.default_api import DefaultApi

        return DefaultApi(self.api_client)

    @cached_property
    def pets(self) -> PetsApi:
        from .api.pets_api import PetsApi

        return PetsApi(self.api_client)


class AsyncFaultyOperationsClient(AsyncClient):
    """Every API class of Faulty operations, asynchronous, made on first use, on one
    pool of connections.
    """

    @cached_property
    def default(self) -> AsyncDefaultApi:
        from .aio.default_api import AsyncDefaultApi

        return AsyncDefaultApi(self.api_client)

    @cached_property
    def pets(self) -> AsyncPetsApi:
        from .aio.pets_api import AsyncPetsApi

        return AsyncPetsApi(self.api_client)
