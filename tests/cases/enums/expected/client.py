"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.enums_api import AsyncEnumsApi
    from .api.enums_api import EnumsApi


class EnumsClient(Client):
    """Every API class of Enums, made on first use, on one pool of connections."""

    @cached_property
    def enums(self) -> EnumsApi:
        from .api.enums_api import EnumsApi

        return EnumsApi(self.api_client)


class AsyncEnumsClient(AsyncClient):
    """Every API class of Enums, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def enums(self) -> AsyncEnumsApi:
        from .aio.enums_api import AsyncEnumsApi

        return AsyncEnumsApi(self.api_client)
