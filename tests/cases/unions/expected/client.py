"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.settings_api import AsyncSettingsApi
    from .api.settings_api import SettingsApi


class UnionsClient(Client):
    """Every API class of Unions, made on first use, on one pool of connections."""

    @cached_property
    def settings(self) -> SettingsApi:
        from .api.settings_api import SettingsApi

        return SettingsApi(self.api_client)


class AsyncUnionsClient(AsyncClient):
    """Every API class of Unions, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def settings(self) -> AsyncSettingsApi:
        from .aio.settings_api import AsyncSettingsApi

        return AsyncSettingsApi(self.api_client)
