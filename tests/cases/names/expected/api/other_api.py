from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class OtherApi(Api):
    """Operations tagged "other"."""

    def read_a_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /a."""
        return self.read_a_get_with_http_info(opts=opts).data

    def read_a_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `read_a_get`, with the status code and the headers."""
        return self._call(
            "read_a_get", "GET", "/a", responses={"200": "None"}, accept=(), opts=opts
        )

    read = read_a_get
    read_with_http_info = read_a_get_with_http_info
