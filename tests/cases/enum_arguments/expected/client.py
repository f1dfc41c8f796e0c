"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.shirts_api import AsyncShirtsApi
    from .api.shirts_api import ShirtsApi


class EnumArgumentsClient(Client):
    """Every API class of Enum arguments, made on first use, on one pool of connections."""

    @cached_property
    def shirts(self) -> ShirtsApi:
        from .api.shirts_api import ShirtsApi

        return ShirtsApi(self.api_client)


class AsyncEnumArgumentsClient(AsyncClient):
    """Every API class of Enum arguments, asynchronous, made on first use, on one pool
    of connections.
    """

    @cached_property
    def shirts(self) -> AsyncShirtsApi:
        from .aio.shirts_api import AsyncShirtsApi

        return AsyncShirtsApi(self.api_client)
