from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class Beta2ndShopApi(Api):
    """Operations tagged "[beta] 2nd shop!"."""

    def close_shop(self, *, opts: RequestOptions | None = None) -> None:
        """DELETE /shop."""
        self._call(
            "close_shop",
            "DELETE",
            "/shop",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    close_shop_with_http_info = with_http_info(close_shop)
