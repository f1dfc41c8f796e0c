"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.class_api import AsyncClassApi
    from .aio.close_api import AsyncCloseApi
    from .api.class_api import ClassApi
    from .api.close_api import CloseApi


class ReservedNamesClient(Client):
    """Every API class of Reserved names, made on first use, on one pool of connections."""

    @cached_property
    def class_(self) -> ClassApi:
        from .api.class_api import ClassApi

        return ClassApi(self.api_client)

    @cached_property
    def close_(self) -> CloseApi:
        from .api.close_api import CloseApi

        return CloseApi(self.api_client)


class AsyncReservedNamesClient(AsyncClient):
    """Every API class of Reserved names, asynchronous, made on first use, on one pool
    of connections.
    """

    @cached_property
    def class_(self) -> AsyncClassApi:
        from .aio.class_api import AsyncClassApi

        return AsyncClassApi(self.api_client)

    @cached_property
    def close_(self) -> AsyncCloseApi:
        from .aio.close_api import AsyncCloseApi

        return AsyncCloseApi(self.api_client)
