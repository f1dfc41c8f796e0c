"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.evil_api import AsyncEvilApi
    from .api.evil_api import EvilApi


class ImportOsOsAbortClient(Client):
    """Every API class of \"\"\"; import os; os.abort() #, made on first use, on one pool
    of connections.
    """

    @cached_property
    def evil(self) -> EvilApi:
        from .api.evil_api import EvilApi

        return EvilApi(self.api_client)


class AsyncImportOsOsAbortClient(AsyncClient):
    """Every API class of \"\"\"; import os; os.abort() #, asynchronous, made on first use,
    on one pool of connections.
    """

    @cached_property
    def evil(self) -> AsyncEvilApi:
        from .aio.evil_api import AsyncEvilApi

        return AsyncEvilApi(self.api_client)
