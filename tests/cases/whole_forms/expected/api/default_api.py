from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, form_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.order import Order


class DefaultApi(Api):
    """Operations without a tag."""

    def order(
        self, order: Order | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /orders."""
        self._call(
            "order",
            "POST",
            "/orders",
            body_param(
                order,
                "application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                name="order",
                required=True,
                encodings={
                    "application/x-www-form-urlencoded": {
                        "address": {"style": "deepObject"},
                        "sizes": {"style": "pipeDelimited", "explode": False},
                        "note": {"content_type": "application/json"},
                    },
                    "multipart/form-data": {"picture": {"content_type": "image/png"}},
                },
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    order_with_http_info = with_http_info(order)

    def send_sizes(
        self, sizes: list[int], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /sizes."""
        self._call(
            "send_sizes",
            "POST",
            "/sizes",
            form_param(
                "sizes", sizes, style="spaceDelimited", explode=False, required=True
            ),
            responses={"204": "None"},
            accept=(),
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    send_sizes_with_http_info = with_http_info(send_sizes)
