"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.keys_api import AsyncKeysApi
    from .api.keys_api import KeysApi


class KeysClient(Client):
    """Every API class of Keys, made on first use, on one pool of connections."""

    @cached_property
    def keys(self) -> KeysApi:
        from .api.keys_api import KeysApi

        return KeysApi(self.api_client)


class AsyncKeysClient(AsyncClient):
    """Every API class of Keys, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def keys(self) -> AsyncKeysApi:
        from .aio.keys_api import AsyncKeysApi

        return AsyncKeysApi(self.api_client)
