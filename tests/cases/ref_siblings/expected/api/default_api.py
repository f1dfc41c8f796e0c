from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.s import S


class DefaultApi(Api):
    """Operations without a tag."""

    def get_s(
        self, *, size: int | None = None, opts: RequestOptions | None = None
    ) -> S:
        """GET /s."""
        return self._call(
            "get_s",
            "GET",
            "/s",
            query_param("size", size, minimum=1, maximum=9),
            responses={"200": "S"},
            opts=opts,
        )

    get_s_with_http_info = with_http_info(get_s)
