from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def query_pets(self, *, opts: RequestOptions | None = None) -> None:
        """QUERY /pets."""
        self._call(
            "query_pets",
            "QUERY",
            "/pets",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    query_pets_with_http_info = with_http_info(query_pets)
