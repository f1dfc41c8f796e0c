from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class CloseApi(Api):
    """Operations tagged "close"."""

    def call_api_client(
        self, var_from: str, *, opts: RequestOptions | None = None
    ) -> None:
        """POST /class/{from}."""
        self._call(
            "call_api_client",
            "POST",
            "/class/{from}",
            path_param("from", var_from, name="var_from"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    call_api_client_with_http_info = with_http_info(call_api_client)
