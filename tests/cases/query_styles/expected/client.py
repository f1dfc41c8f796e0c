"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.books_api import AsyncBooksApi
    from .api.books_api import BooksApi


class QueryStylesClient(Client):
    """Every API class of Query styles, made on first use, on one pool of connections."""

    @cached_property
    def books(self) -> BooksApi:
        from .api.books_api import BooksApi

        return BooksApi(self.api_client)


class AsyncQueryStylesClient(AsyncClient):
    """Every API class of Query styles, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def books(self) -> AsyncBooksApi:
        from .aio.books_api import AsyncBooksApi

        return AsyncBooksApi(self.api_client)
