from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    list_vehicles = awaited(DefaultApi.list_vehicles)
    list_vehicles_with_http_info = with_http_info(list_vehicles)

    add_vehicle = awaited(DefaultApi.add_vehicle)
    add_vehicle_with_http_info = with_http_info(add_vehicle)

    get_garage = awaited(DefaultApi.get_garage)
    get_garage_with_http_info = with_http_info(get_garage)

    get_thing = awaited(DefaultApi.get_thing)
    get_thing_with_http_info = with_http_info(get_thing)

    list_notes = awaited(DefaultApi.list_notes)
    list_notes_with_http_info = with_http_info(list_notes)
