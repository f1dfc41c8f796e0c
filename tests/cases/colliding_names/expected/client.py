"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.builtins_api import AsyncBuiltinsApi
    from .api.builtins_api import BuiltinsApi


class CollidingNamesClient(Client):
    """Every API class of Colliding names, made on first use, on one pool of
    connections.
    """

    @cached_property
    def builtins(self) -> BuiltinsApi:
        from .api.builtins_api import BuiltinsApi

        return BuiltinsApi(self.api_client)


class AsyncCollidingNamesClient(AsyncClient):
    """Every API class of Colliding names, asynchronous, made on first use, on one pool
    of connections.
    """

    @cached_property
    def builtins(self) -> AsyncBuiltinsApi:
        from .aio.builtins_api import AsyncBuiltinsApi

        return AsyncBuiltinsApi(self.api_client)
