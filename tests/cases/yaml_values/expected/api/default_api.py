from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.switch import Switch


class DefaultApi(Api):
    """Operations without a tag."""

    def list_switches(
        self, *, limit: int | None = None, opts: RequestOptions | None = None
    ) -> list[Switch]:
        """GET /switches."""
        return self._call(
            "list_switches",
            "GET",
            "/switches",
            query_param("limit", limit),
            responses={"200": "list[Switch]", "default": "Error"},
            opts=opts,
        )

    list_switches_with_http_info = with_http_info(list_switches)
