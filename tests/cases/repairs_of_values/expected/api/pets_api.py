from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class PetsApi(Api):
    """Operations tagged "pets"."""

    def list_pets(
        self,
        kind: list[str],
        *,
        q: str | None = None,
        sort: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Pet:
        """GET /pets."""
        return self._call(
            "list_pets",
            "GET",
            "/pets",
            query_param("kind", kind, each_item={"min_length": 5}, required=True),
            query_param("q", q),
            query_param("sort", sort),
            responses={"200": "Pet"},
            opts=opts,
        )

    list_pets_with_http_info = with_http_info(list_pets)
