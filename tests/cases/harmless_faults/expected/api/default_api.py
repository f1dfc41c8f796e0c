from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class DefaultApi(Api):
    """Operations without a tag."""

    def list_pets(
        self,
        *,
        name: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Pet:
        """GET /pets."""
        return self._call(
            "list_pets",
            "GET",
            "/pets",
            query_param("name", name),
            query_param("limit", limit),
            responses={"200": "Pet"},
            opts=opts,
        )

    list_pets_with_http_info = with_http_info(list_pets)
