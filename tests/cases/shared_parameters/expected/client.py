"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.players_api import AsyncPlayersApi
    from .api.players_api import PlayersApi


class SharedParametersClient(Client):
    """Every API class of Shared parameters, made on first use, on one pool of
    connections.
    """

    @cached_property
    def players(self) -> PlayersApi:
        from .api.players_api import PlayersApi

        return PlayersApi(self.api_client)


class AsyncSharedParametersClient(AsyncClient):
    """Every API class of Shared parameters, asynchronous, made on first use, on one
    pool of connections.
    """

    @cached_property
    def players(self) -> AsyncPlayersApi:
        from .aio.players_api import AsyncPlayersApi

        return AsyncPlayersApi(self.api_client)
