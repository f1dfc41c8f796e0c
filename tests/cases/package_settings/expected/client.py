"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.articles_api import AsyncArticlesApi
    from .api.articles_api import ArticlesApi


class Shop(Client):
    """Every API class of The 2nd shop's API, made on first use, on one pool of
    connections.
    """

    @cached_property
    def articles(self) -> ArticlesApi:
        from .api.articles_api import ArticlesApi

        return ArticlesApi(self.api_client)


class AsyncShop(AsyncClient):
    """Every API class of The 2nd shop's API, asynchronous, made on first use, on one
    pool of connections.
    """

    @cached_property
    def articles(self) -> AsyncArticlesApi:
        from .aio.articles_api import AsyncArticlesApi

        return AsyncArticlesApi(self.api_client)
