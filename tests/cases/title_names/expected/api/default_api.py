from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.dish import Dish


class DefaultApi(Api):
    """Operations without a tag."""

    def read_menu(self, *, opts: RequestOptions | None = None) -> list[Dish]:
        """GET /menu."""
        return self._call(
            "read_menu", "GET", "/menu", responses={"200": "list[Dish]"}, opts=opts
        )

    read_menu_with_http_info = with_http_info(read_menu)
