from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class PetsApi(Api):
    """Operations tagged "pets"."""

    def list_pets(
        self, *, limit: int | None = None, opts: RequestOptions | None = None
    ) -> list[Pet]:
        """GET /pets."""
        return self._call(
            "list_pets",
            "GET",
            "/pets",
            query_param("limit", limit, maximum=100),
            responses={"200": "list[Pet]"},
            opts=opts,
        )

    list_pets_with_http_info = with_http_info(list_pets)
