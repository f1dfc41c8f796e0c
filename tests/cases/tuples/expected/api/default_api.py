from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.t import T


class DefaultApi(Api):
    """Operations without a tag."""

    def get_t(self, *, opts: RequestOptions | None = None) -> T:
        """GET /t."""
        return self._call("get_t", "GET", "/t", responses={"200": "T"}, opts=opts)

    get_t_with_http_info = with_http_info(get_t)
