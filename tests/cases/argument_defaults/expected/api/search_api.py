from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.hit import Hit


class SearchApi(Api):
    """Operations tagged "search"."""

    def search(
        self,
        format: str,
        *,
        text: str | None = None,
        limit: int | None = None,
        score: float | None = None,
        exact: bool | None = None,
        fields: list[str] | None = None,
        order: Literal["asc", "desc"] | None = None,
        since: date | None = None,
        language: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[Hit]:
        """GET /search.

        Args:
            limit: How many to give.
        """
        return self._call(
            "search",
            "GET",
            "/search",
            query_param("format", format, required=True),
            query_param("text", text),
            query_param("limit", limit, maximum=100),
            query_param("score", score),
            query_param("exact", exact),
            query_param("fields", fields),
            query_param("order", order, enum=("asc", "desc")),
            query_param("since", since, format="date"),
            query_param("language", language),
            responses={"200": "list[Hit]"},
            opts=opts,
        )

    search_with_http_info = with_http_info(search)
