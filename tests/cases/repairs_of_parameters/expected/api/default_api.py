from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, header_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class DefaultApi(Api):
    """Operations without a tag."""

    def read_pet(
        self,
        kind: str,
        id: int,
        size: str,
        color: str,
        *,
        limit_query: int | None = None,
        limit_header: str | None = None,
        sort: Any = None,
        opts: RequestOptions | None = None,
    ) -> Pet:
        """GET /pets/{kind}/{id}/{color}."""
        return self._call(
            "read_pet",
            "GET",
            "/pets/{kind}/{id}/{color}",
            path_param("kind", kind),
            path_param("id", id),
            path_param("size", size),
            path_param("color", color),
            query_param("limit", limit_query),
            header_param("limit", limit_header),
            query_param("sort", sort),
            responses={"200": "Pet"},
            opts=opts,
        )

    read_pet_with_http_info = with_http_info(read_pet)
