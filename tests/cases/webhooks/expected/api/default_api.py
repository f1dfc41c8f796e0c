from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.subscribe_request import SubscribeRequest


class DefaultApi(Api):
    """Operations without a tag."""

    def subscribe(
        self,
        *,
        subscribe_request: SubscribeRequest | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /subscriptions."""
        self._call(
            "subscribe",
            "POST",
            "/subscriptions",
            body_param(subscribe_request, name="subscribe_request"),
            responses={"201": "None"},
            accept=(),
            opts=opts,
        )

    subscribe_with_http_info = with_http_info(subscribe)

    def order(self, *, opts: RequestOptions | None = None) -> None:
        """POST /orders."""
        self._call(
            "order", "POST", "/orders", responses={"201": "None"}, accept=(), opts=opts
        )

    order_with_http_info = with_http_info(order)
