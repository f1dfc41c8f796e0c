from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.listings_api import ListingsApi


class AsyncListingsApi(AsyncApi):
    """Operations tagged "listings"."""

    list_users = awaited(ListingsApi.list_users)
    list_users_with_http_info = with_http_info(list_users)

    list_keys = awaited(ListingsApi.list_keys)
    list_keys_with_http_info = with_http_info(list_keys)

    list_teams = awaited(ListingsApi.list_teams)
    list_teams_with_http_info = with_http_info(list_teams)

    count_users = awaited(ListingsApi.count_users)
    count_users_with_http_info = with_http_info(count_users)
