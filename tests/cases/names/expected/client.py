"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.default_api import AsyncDefaultApi
    from .aio.other_api import AsyncOtherApi
    from .aio.users_api import AsyncUsersApi
    from .api.default_api import DefaultApi
    from .api.other_api import OtherApi
    from .api.users_api import UsersApi


class NamesClient(Client):
    """Every API class of Names, made on first use, on one pool of connections."""

    @cached_property
    def default(self) -> DefaultApi:
        from .api.default_api import DefaultApi

        return DefaultApi(self.api_client)

    @cached_property
    def other(self) -> OtherApi:
        from .api.other_api import OtherApi

        return OtherApi(self.api_client)

    @cached_property
    def users(self) -> UsersApi:
        from .api.users_api import UsersApi

        return UsersApi(self.api_client)


class AsyncNamesClient(AsyncClient):
    """Every API class of Names, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def default(self) -> AsyncDefaultApi:
        from .aio.default_api import AsyncDefaultApi

        return AsyncDefaultApi(self.api_client)

    @cached_property
    def other(self) -> AsyncOtherApi:
        from .aio.other_api import AsyncOtherApi

        return AsyncOtherApi(self.api_client)

    @cached_property
    def users(self) -> AsyncUsersApi:
        from .aio.users_api import AsyncUsersApi

        return AsyncUsersApi(self.api_client)
