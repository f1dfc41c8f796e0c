from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, header_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.filter import Filter


class HousesApi(Api):
    """Operations tagged "houses"."""

    def search_houses(
        self,
        filter: Filter | dict[str, Any],
        *,
        sort: list[str] | None = None,
        x_context: dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /houses.

        Args:
            filter: What to look for.
        """
        self._call(
            "search_houses",
            "GET",
            "/houses",
            query_param(
                "filter", filter, content_type="application/json", required=True
            ),
            query_param("sort", sort, content_type="application/json"),
            header_param("X-Context", x_context, content_type="application/json"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    search_houses_with_http_info = with_http_info(search_houses)
