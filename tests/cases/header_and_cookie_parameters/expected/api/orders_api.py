from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from .._runtime.api import Api, cookie_param, header_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.order import Order


class OrdersApi(Api):
    """Operations tagged "orders"."""

    def list_orders(
        self,
        x_request_id: UUID,
        session: str,
        *,
        if_modified_since: datetime | None = None,
        x_retry: int | None = None,
        x_regions: list[str] | None = None,
        x_options: dict[str, str] | None = None,
        theme: Literal["light", "dark"] | None = None,
        seen: list[int] | None = None,
        opts: RequestOptions | None = None,
    ) -> list[Order]:
        """GET /orders.

        Args:
            x_request_id: Stands in the server's log.
        """
        return self._call(
            "list_orders",
            "GET",
            "/orders",
            header_param(
                "X-Request-ID", x_request_id, name="x_request_id", required=True
            ),
            cookie_param("session", session, required=True),
            header_param("If-Modified-Since", if_modified_since),
            header_param("X-Retry", x_retry, name="x_retry", minimum=0),
            header_param("X-Regions", x_regions),
            header_param("X-Options", x_options, explode=True),
            cookie_param("theme", theme, enum=("light", "dark")),
            cookie_param("seen", seen, explode=False),
            responses={"200": "list[Order]"},
            opts=opts,
        )

    list_orders_with_http_info = with_http_info(list_orders)
