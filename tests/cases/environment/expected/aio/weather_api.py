from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.weather_api import WeatherApi


class AsyncWeatherApi(AsyncApi):
    """Operations tagged "weather"."""

    read_today = awaited(WeatherApi.read_today)
    read_today_with_http_info = with_http_info(read_today)
