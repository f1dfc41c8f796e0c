"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.users_api import AsyncUsersApi
    from .api.users_api import UsersApi


class DocstringsClient(Client):
    """Every API class of Docstrings, made on first use, on one pool of connections."""

    @cached_property
    def users(self) -> UsersApi:
        from .api.users_api import UsersApi

        return UsersApi(self.api_client)


class AsyncDocstringsClient(AsyncClient):
    """Every API class of Docstrings, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def users(self) -> AsyncUsersApi:
        from .aio.users_api import AsyncUsersApi

        return AsyncUsersApi(self.api_client)
