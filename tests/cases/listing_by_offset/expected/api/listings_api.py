from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, offset_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.orders import Orders
    from ..models.scim_list import ScimList


class ListingsApi(Api):
    """Operations tagged "listings"."""

    def list_orders(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Orders:
        """GET /orders."""
        return self._call(
            "list_orders",
            "GET",
            "/orders",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, maximum=500),
            responses={"200": "Orders"},
            pages=offset_pages(
                "offset", size="limit", items="data", total="meta.total_count"
            ),
            opts=opts,
        )

    list_orders_with_http_info = with_http_info(list_orders)

    def list_scim_users(
        self,
        *,
        start_index: int | None = None,
        count: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ScimList:
        """GET /scim/Users."""
        return self._call(
            "list_scim_users",
            "GET",
            "/scim/Users",
            query_param("startIndex", start_index),
            query_param("count", count),
            responses={"200": "ScimList"},
            pages=offset_pages(
                "startIndex",
                size="count",
                items="Resources",
                total="totalResults",
                start=1,
            ),
            opts=opts,
        )

    list_scim_users_with_http_info = with_http_info(list_scim_users)
