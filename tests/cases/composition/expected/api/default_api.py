from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.pets import Pets


class DefaultApi(Api):
    """Operations without a tag."""

    def list_pets(self, *, opts: RequestOptions | None = None) -> Pets:
        """GET /pets."""
        return self.list_pets_with_http_info(opts=opts).data

    def list_pets_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Pets]:
        """Like `list_pets`, with the status code and the headers."""
        return self._call(
            "list_pets",
            "GET",
            "/pets",
            responses={"200": "Pets", "default": "Error"},
            opts=opts,
        )
