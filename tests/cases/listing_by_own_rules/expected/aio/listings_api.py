from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.listings_api import ListingsApi


class AsyncListingsApi(AsyncApi):
    """Operations tagged "listings"."""

    list_tickets = awaited(ListingsApi.list_tickets)
    list_tickets_with_http_info = with_http_info(list_tickets)

    list_agents = awaited(ListingsApi.list_agents)
    list_agents_with_http_info = with_http_info(list_agents)

    list_notes = awaited(ListingsApi.list_notes)
    list_notes_with_http_info = with_http_info(list_notes)
