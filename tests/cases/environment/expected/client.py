"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.weather_api import AsyncWeatherApi
    from .api.weather_api import WeatherApi


class WeatherClient(Client):
    """Every API class of Weather, made on first use, on one pool of connections."""

    @cached_property
    def weather(self) -> WeatherApi:
        from .api.weather_api import WeatherApi

        return WeatherApi(self.api_client)


class AsyncWeatherClient(AsyncClient):
    """Every API class of Weather, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def weather(self) -> AsyncWeatherApi:
        from .aio.weather_api import AsyncWeatherApi

        return AsyncWeatherApi(self.api_client)
