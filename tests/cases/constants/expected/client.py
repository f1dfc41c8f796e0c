"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.calls_api import AsyncCallsApi
    from .api.calls_api import CallsApi


class ConstantsClient(Client):
    """Every API class of Constants, made on first use, on one pool of connections."""

    @cached_property
    def calls(self) -> CallsApi:
        from .api.calls_api import CallsApi

        return CallsApi(self.api_client)


class AsyncConstantsClient(AsyncClient):
    """Every API class of Constants, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def calls(self) -> AsyncCallsApi:
        from .aio.calls_api import AsyncCallsApi

        return AsyncCallsApi(self.api_client)
