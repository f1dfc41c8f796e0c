"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.cached_property_api import AsyncCachedPropertyApi
    from .aio.close_api import AsyncCloseApi
    from .api.cached_property_api import CachedPropertyApi
    from .api.close_api import CloseApi


class OwnNamesClient(Client):
    """Every API class of Own names, made on first use, on one pool of connections."""

    @cached_property
    def cached_property_(self) -> CachedPropertyApi:
        from .api.cached_property_api import CachedPropertyApi

        return CachedPropertyApi(self.api_client)

    @cached_property
    def close_(self) -> CloseApi:
        from .api.close_api import CloseApi

        return CloseApi(self.api_client)


class AsyncOwnNamesClient(AsyncClient):
    """Every API class of Own names, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def cached_property_(self) -> AsyncCachedPropertyApi:
        from .aio.cached_property_api import AsyncCachedPropertyApi

        return AsyncCachedPropertyApi(self.api_client)

    @cached_property
    def close_(self) -> AsyncCloseApi:
        from .aio.close_api import AsyncCloseApi

        return AsyncCloseApi(self.api_client)
