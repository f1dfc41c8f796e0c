"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.events_api import AsyncEventsApi
    from .api.events_api import EventsApi


class FormatsClient(Client):
    """Every API class of Formats, made on first use, on one pool of connections."""

    @cached_property
    def events(self) -> EventsApi:
        from .api.events_api import EventsApi

        return EventsApi(self.api_client)


class AsyncFormatsClient(AsyncClient):
    """Every API class of Formats, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def events(self) -> AsyncEventsApi:
        from .aio.events_api import AsyncEventsApi

        return AsyncEventsApi(self.api_client)
