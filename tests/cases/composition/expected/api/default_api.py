from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pets import Pets


class DefaultApi(Api):
    """Operations without a tag."""

    def list_pets(self, *, opts: RequestOptions | None = None) -> Pets:
        """GET /pets."""
        return self._call(
            "list_pets",
            "GET",
            "/pets",
            responses={"200": "Pets", "default": "Error"},
            opts=opts,
        )

    list_pets_with_http_info = with_http_info(list_pets)
