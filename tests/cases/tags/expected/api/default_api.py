from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def read_health(self, *, opts: RequestOptions | None = None) -> None:
        """GET /health."""
        self._call(
            "read_health",
            "GET",
            "/health",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    read_health_with_http_info = with_http_info(read_health)

    def check_health(self, *, opts: RequestOptions | None = None) -> None:
        """HEAD /health."""
        self._call(
            "check_health",
            "HEAD",
            "/health",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    check_health_with_http_info = with_http_info(check_health)
