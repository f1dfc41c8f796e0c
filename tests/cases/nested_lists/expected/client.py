"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.boards_api import AsyncBoardsApi
    from .api.boards_api import BoardsApi


class NestedListsClient(Client):
    """Every API class of Nested lists, made on first use, on one pool of connections."""

    @cached_property
    def boards(self) -> BoardsApi:
        from .api.boards_api import BoardsApi

        return BoardsApi(self.api_client)


class AsyncNestedListsClient(AsyncClient):
    """Every API class of Nested lists, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def boards(self) -> AsyncBoardsApi:
        from .aio.boards_api import AsyncBoardsApi

        return AsyncBoardsApi(self.api_client)
