"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.files_api import AsyncFilesApi
    from .aio.proxy_api import AsyncProxyApi
    from .api.files_api import FilesApi
    from .api.proxy_api import ProxyApi


class MountsClient(Client):
    """Every API class of Mounts, made on first use, on one pool of connections."""

    @cached_property
    def files(self) -> FilesApi:
        from .api.files_api import FilesApi

        return FilesApi(self.api_client)

    @cached_property
    def proxy(self) -> ProxyApi:
        from .api.proxy_api import ProxyApi

        return ProxyApi(self.api_client)


class AsyncMountsClient(AsyncClient):
    """Every API class of Mounts, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def files(self) -> AsyncFilesApi:
        from .aio.files_api import AsyncFilesApi

        return AsyncFilesApi(self.api_client)

    @cached_property
    def proxy(self) -> AsyncProxyApi:
        from .aio.proxy_api import AsyncProxyApi

        return AsyncProxyApi(self.api_client)
