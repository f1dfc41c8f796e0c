from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.taxi import Taxi


class DefaultApi(Api):
    """Operations without a tag."""

    def list_cars(self, *, opts: RequestOptions | None = None) -> list[Taxi]:
        """GET /cars."""
        return self._call(
            "list_cars", "GET", "/cars", responses={"200": "list[Taxi]"}, opts=opts
        )

    list_cars_with_http_info = with_http_info(list_cars)
