"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.answers_api import AsyncAnswersApi
    from .api.answers_api import AnswersApi


class AnswersClient(Client):
    """Every API class of Answers, made on first use, on one pool of connections."""

    @cached_property
    def answers(self) -> AnswersApi:
        from .api.answers_api import AnswersApi

        return AnswersApi(self.api_client)


class AsyncAnswersClient(AsyncClient):
    """Every API class of Answers, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def answers(self) -> AsyncAnswersApi:
        from .aio.answers_api import AsyncAnswersApi

        return AsyncAnswersApi(self.api_client)
