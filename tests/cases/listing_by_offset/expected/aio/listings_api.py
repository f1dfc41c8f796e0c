from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.listings_api import ListingsApi


class AsyncListingsApi(AsyncApi):
    """Operations tagged "listings"."""

    list_orders = awaited(ListingsApi.list_orders)
    list_orders_with_http_info = with_http_info(list_orders)

    list_scim_users = awaited(ListingsApi.list_scim_users)
    list_scim_users_with_http_info = with_http_info(list_scim_users)
