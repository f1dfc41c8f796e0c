"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.files_api import AsyncFilesApi
    from .aio.orders_api import AsyncOrdersApi
    from .aio.storage_api import AsyncStorageApi
    from .aio.users_api import AsyncUsersApi
    from .api.files_api import FilesApi
    from .api.orders_api import OrdersApi
    from .api.storage_api import StorageApi
    from .api.users_api import UsersApi


class ChoiceClient(Client):
    """Every API class of Choice, made on first use, on one pool of connections."""

    @cached_property
    def files(self) -> FilesApi:
        from .api.files_api import FilesApi

        return FilesApi(self.api_client)

    @cached_property
    def orders(self) -> OrdersApi:
        from .api.orders_api import OrdersApi

        return OrdersApi(self.api_client)

    @cached_property
    def storage(self) -> StorageApi:
        from .api.storage_api import StorageApi

        return StorageApi(self.api_client)

    @cached_property
    def users(self) -> UsersApi:
        from .api.users_api import UsersApi

        return UsersApi(self.api_client)


class AsyncChoiceClient(AsyncClient):
    """Every API class of Choice, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def files(self) -> AsyncFilesApi:
        from .aio.files_api import AsyncFilesApi

        return AsyncFilesApi(self.api_client)

    @cached_property
    def orders(self) -> AsyncOrdersApi:
        from .aio.orders_api import AsyncOrdersApi

        return AsyncOrdersApi(self.api_client)

    @cached_property
    def storage(self) -> AsyncStorageApi:
        from .aio.storage_api import AsyncStorageApi

        return AsyncStorageApi(self.api_client)

    @cached_property
    def users(self) -> AsyncUsersApi:
        from .aio.users_api import AsyncUsersApi

        return AsyncUsersApi(self.api_client)
