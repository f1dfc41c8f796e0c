from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.things_api import ThingsApi


class AsyncThingsApi(AsyncApi):
    """Operations tagged "things"."""

    get_thing = awaited(ThingsApi.get_thing)
    get_thing_with_http_info = with_http_info(get_thing)
