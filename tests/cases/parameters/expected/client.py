"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.things_api import AsyncThingsApi
    from .api.things_api import ThingsApi


class ParametersClient(Client):
    """Every API class of Parameters, made on first use, on one pool of connections."""

    @cached_property
    def things(self) -> ThingsApi:
        from .api.things_api import ThingsApi

        return ThingsApi(self.api_client)


class AsyncParametersClient(AsyncClient):
    """Every API class of Parameters, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def things(self) -> AsyncThingsApi:
        from .aio.things_api import AsyncThingsApi

        return AsyncThingsApi(self.api_client)
