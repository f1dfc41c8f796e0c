from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.events_api import EventsApi


class AsyncEventsApi(AsyncApi):
    """Operations tagged "events"."""

    read_event = awaited(EventsApi.read_event)
    read_event_with_http_info = with_http_info(read_event)

    read_now = awaited(EventsApi.read_now)
    read_now_with_http_info = with_http_info(read_now)
