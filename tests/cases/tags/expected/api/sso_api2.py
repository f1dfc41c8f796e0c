from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class SsoApi(Api):
    """Operations tagged "Sso"."""

    def write_sso(self, *, opts: RequestOptions | None = None) -> None:
        """PUT /sso."""
        self._call(
            "write_sso", "PUT", "/sso", responses={"204": "None"}, accept=(), opts=opts
        )

    write_sso_with_http_info = with_http_info(write_sso)
