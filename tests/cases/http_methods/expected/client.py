"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.files_api import AsyncFilesApi
    from .api.files_api import FilesApi


class MethodsClient(Client):
    """Every API class of Methods, made on first use, on one pool of connections."""

    @cached_property
    def files(self) -> FilesApi:
        from .api.files_api import FilesApi

        return FilesApi(self.api_client)


class AsyncMethodsClient(AsyncClient):
    """Every API class of Methods, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def files(self) -> AsyncFilesApi:
        from .aio.files_api import AsyncFilesApi

        return AsyncFilesApi(self.api_client)
