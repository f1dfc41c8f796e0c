from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.old import Old


class DefaultApi(Api):
    """Operations without a tag."""

    def get_old(
        self, *, n: int | None = None, opts: RequestOptions | None = None
    ) -> Old:
        """GET /old."""
        return self._call(
            "get_old",
            "GET",
            "/old",
            query_param("n", n, exclusive_minimum=0),
            responses={"200": "Old"},
            opts=opts,
        )

    get_old_with_http_info = with_http_info(get_old)
