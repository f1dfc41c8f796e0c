from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.price import Price


class DefaultApi(Api):
    """Operations without a tag."""

    def open_live(self, symbol: str, *, opts: RequestOptions | None = None) -> None:
        """Opens a stream of prices.

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "open_live",
            "GET",
            "/live",
            query_param("symbol", symbol, required=True),
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    open_live_with_http_info = with_http_info(open_live)

    def open_or_read(self, *, opts: RequestOptions | None = None) -> list[Price]:
        """GET /both."""
        return self._call(
            "open_or_read",
            "GET",
            "/both",
            responses={"101": "None", "200": "list[Price]"},
            opts=opts,
        )

    open_or_read_with_http_info = with_http_info(open_or_read)
