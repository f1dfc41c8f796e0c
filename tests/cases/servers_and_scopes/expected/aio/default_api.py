from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    berths = awaited(DefaultApi.berths)
    berths_with_http_info = with_http_info(berths)

    ships = awaited(DefaultApi.ships)
    ships_with_http_info = with_http_info(ships)

    arrive = awaited(DefaultApi.arrive)
    arrive_with_http_info = with_http_info(arrive)

    tides = awaited(DefaultApi.tides)
    tides_with_http_info = with_http_info(tides)
