from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.listings_api import ListingsApi


class AsyncListingsApi(AsyncApi):
    """Operations tagged "listings"."""

    list_events = awaited(ListingsApi.list_events)
    list_events_with_http_info = with_http_info(list_events)

    list_messages = awaited(ListingsApi.list_messages)
    list_messages_with_http_info = with_http_info(list_messages)

    list_files = awaited(ListingsApi.list_files)
    list_files_with_http_info = with_http_info(list_files)

    list_names = awaited(ListingsApi.list_names)
    list_names_with_http_info = with_http_info(list_names)
