"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.letters_api import AsyncLettersApi
    from .api.letters_api import LettersApi


class DeprecatedClient(Client):
    """Every API class of Deprecated, made on first use, on one pool of connections."""

    @cached_property
    def letters(self) -> LettersApi:
        from .api.letters_api import LettersApi

        return LettersApi(self.api_client)


class AsyncDeprecatedClient(AsyncClient):
    """Every API class of Deprecated, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def letters(self) -> AsyncLettersApi:
        from .aio.letters_api import AsyncLettersApi

        return AsyncLettersApi(self.api_client)
