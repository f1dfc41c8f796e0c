"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.measures_api import AsyncMeasuresApi
    from .api.measures_api import MeasuresApi


class AliasesClient(Client):
    """Every API class of Aliases, made on first use, on one pool of connections."""

    @cached_property
    def measures(self) -> MeasuresApi:
        from .api.measures_api import MeasuresApi

        return MeasuresApi(self.api_client)


class AsyncAliasesClient(AsyncClient):
    """Every API class of Aliases, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def measures(self) -> AsyncMeasuresApi:
        from .aio.measures_api import AsyncMeasuresApi

        return AsyncMeasuresApi(self.api_client)
