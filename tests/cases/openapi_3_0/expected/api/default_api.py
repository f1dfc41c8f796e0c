from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.old import Old


class DefaultApi(Api):
    """Operations without a tag."""

    def get_old(
        self, *, n: int | None = None, opts: RequestOptions | None = None
    ) -> Old:
        """GET /old."""
        return self.get_old_with_http_info(n=n, opts=opts).data

    def get_old_with_http_info(
        self, *, n: int | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Old]:
        """Like `get_old`, with the status code and the headers."""
        return self._call(
            "get_old",
            "GET",
            "/old",
            query_param("n", n, exclusive_minimum=0),
            responses={"200": "Old"},
            opts=opts,
        )
