from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def get_status(self, *, opts: RequestOptions | None = None) -> None:
        """GET /status."""
        self._call(
            "get_status",
            "GET",
            "/status",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_status_with_http_info = with_http_info(get_status)
