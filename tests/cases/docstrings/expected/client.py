"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.texts_api import AsyncTextsApi
    from .api.texts_api import TextsApi


class DocstringsClient(Client):
    """Every API class of Docstrings, made on first use, on one pool of connections."""

    @cached_property
    def texts(self) -> TextsApi:
        from .api.texts_api import TextsApi

        return TextsApi(self.api_client)


class AsyncDocstringsClient(AsyncClient):
    """Every API class of Docstrings, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def texts(self) -> AsyncTextsApi:
        from .aio.texts_api import AsyncTextsApi

        return AsyncTextsApi(self.api_client)
