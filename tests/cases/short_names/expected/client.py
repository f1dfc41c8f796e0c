"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.keys_api import AsyncKeysApi
    from .aio.models_api import AsyncModelsApi
    from .aio.users_api import AsyncUsersApi
    from .api.keys_api import KeysApi
    from .api.models_api import ModelsApi
    from .api.users_api import UsersApi


class ShortNamesClient(Client):
    """Every API class of Short names, made on first use, on one pool of connections."""

    @cached_property
    def keys(self) -> KeysApi:
        from .api.keys_api import KeysApi

        return KeysApi(self.api_client)

    @cached_property
    def models(self) -> ModelsApi:
        from .api.models_api import ModelsApi

        return ModelsApi(self.api_client)

    @cached_property
    def users(self) -> UsersApi:
        from .api.users_api import UsersApi

        return UsersApi(self.api_client)


class AsyncShortNamesClient(AsyncClient):
    """Every API class of Short names, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def keys(self) -> AsyncKeysApi:
        from .aio.keys_api import AsyncKeysApi

        return AsyncKeysApi(self.api_client)

    @cached_property
    def models(self) -> AsyncModelsApi:
        from .aio.models_api import AsyncModelsApi

        return AsyncModelsApi(self.api_client)

    @cached_property
    def users(self) -> AsyncUsersApi:
        from .aio.users_api import AsyncUsersApi

        return AsyncUsersApi(self.api_client)
