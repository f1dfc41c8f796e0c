from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class DefaultApi(Api):
    """Operations without a tag."""

    def add_pet(
        self,
        *,
        limit: int | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Pet:
        """POST /pets."""
        return self._call(
            "add_pet",
            "POST",
            "/pets",
            query_param("limit", limit),
            body_param(body),
            responses={"201": "Pet"},
            opts=opts,
        )

    add_pet_with_http_info = with_http_info(add_pet)
