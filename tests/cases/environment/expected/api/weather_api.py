from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.weather import Weather


class WeatherApi(Api):
    """Operations tagged "weather"."""

    def read_today(self, *, opts: RequestOptions | None = None) -> Weather:
        """GET /today."""
        return self._call(
            "read_today", "GET", "/today", responses={"200": "Weather"}, opts=opts
        )

    read_today_with_http_info = with_http_info(read_today)
