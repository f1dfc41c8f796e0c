from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class SSOApi(Api):
    """Operations tagged "SSO"."""

    def read_sso(self, *, opts: RequestOptions | None = None) -> None:
        """GET /sso."""
        self._call(
            "read_sso", "GET", "/sso", responses={"204": "None"}, accept=(), opts=opts
        )

    read_sso_with_http_info = with_http_info(read_sso)
