"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.default_api import AsyncDefaultApi
    from .aio.x_api import AsyncXApi
    from .api.default_api import DefaultApi
    from .api.x_api import XApi


class FaultyClient(Client):
    """Every API class of Faulty, made on first use, on one pool of connections."""

    @cached_property
    def default(self) -> DefaultApi:
        from .api.default_api import DefaultApi

        return DefaultApi(self.api_client)

    @cached_property
    def x(self) -> XApi:
        from .api.x_api import XApi

        return XApi(self.api_client)


class AsyncFaultyClient(AsyncClient):
    """Every API class of Faulty, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def default(self) -> AsyncDefaultApi:
        from .aio.default_api import AsyncDefaultApi

        return AsyncDefaultApi(self.api_client)

    @cached_property
    def x(self) -> AsyncXApi:
        from .aio.x_api import AsyncXApi

        return AsyncXApi(self.api_client)
