from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.thing import Thing


class DefaultApi(Api):
    """Operations without a tag."""

    def read_thing(self, *, opts: RequestOptions | None = None) -> Thing:
        """GET /things."""
        return self._call(
            "read_thing", "GET", "/things", responses={"200": "Thing"}, opts=opts
        )

    read_thing_with_http_info = with_http_info(read_thing)
