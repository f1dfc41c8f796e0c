"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.pets_api import AsyncPetsApi
    from .api.pets_api import PetsApi


class OldClient(Client):
    """Every API class of Old, made on first use, on one pool of connections."""

    @cached_property
    def pets(self) -> PetsApi:
        from .api.pets_api import PetsApi

        return PetsApi(self.api_client)


class AsyncOldClient(AsyncClient):
    """Every API class of Old, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def pets(self) -> AsyncPetsApi:
        from .aio.pets_api import AsyncPetsApi

        return AsyncPetsApi(self.api_client)
