from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.subscription import Subscription


class DefaultApi(Api):
    """Operations without a tag."""

    def subscribe(
        self,
        subscription: Subscription | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /subscriptions."""
        self._call(
            "subscribe",
            "POST",
            "/subscriptions",
            body_param(subscription, name="subscription", required=True),
            responses={"201": "None"},
            accept=(),
            opts=opts,
        )

    subscribe_with_http_info = with_http_info(subscribe)
