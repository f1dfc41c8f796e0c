"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.class3_d_more_api import AsyncClass3DMoreApi
    from .api.class3_d_more_api import Class3DMoreApi


class UnusualNamesClient(Client):
    """Every API class of Unusual names, made on first use, on one pool of connections."""

    @cached_property
    def class3_d_more(self) -> Class3DMoreApi:
        from .api.class3_d_more_api import Class3DMoreApi

        return Class3DMoreApi(self.api_client)


class AsyncUnusualNamesClient(AsyncClient):
    """Every API class of Unusual names, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def class3_d_more(self) -> AsyncClass3DMoreApi:
        from .aio.class3_d_more_api import AsyncClass3DMoreApi

        return AsyncClass3DMoreApi(self.api_client)
