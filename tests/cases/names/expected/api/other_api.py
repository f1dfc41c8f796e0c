from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class OtherApi(Api):
    """Operations tagged "other"."""

    def read_a_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /a."""
        self._call(
            "read_a_get", "GET", "/a", responses={"200": "None"}, accept=(), opts=opts
        )

    read_a_get_with_http_info = with_http_info(read_a_get)
    read = read_a_get
    read_with_http_info = read_a_get_with_http_info
