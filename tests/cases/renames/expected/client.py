"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.root_api import AsyncRootApi
    from .aio.users_api import AsyncUsersApi
    from .api.root_api import RootApi
    from .api.users_api import UsersApi


class RenamesClient(Client):
    """Every API class of Renames, made on first use, on one pool of connections."""

    @cached_property
    def root(self) -> RootApi:
        from .api.root_api import RootApi

        return RootApi(self.api_client)

    @cached_property
    def users(self) -> UsersApi:
        from .api.users_api import UsersApi

        return UsersApi(self.api_client)


class AsyncRenamesClient(AsyncClient):
    """Every API class of Renames, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def root(self) -> AsyncRootApi:
        from .aio.root_api import AsyncRootApi

        return AsyncRootApi(self.api_client)

    @cached_property
    def users(self) -> AsyncUsersApi:
        from .aio.users_api import AsyncUsersApi

        return AsyncUsersApi(self.api_client)
