from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.model_model import ModelModel


class DefaultApi(Api):
    """Operations without a tag."""

    def read_enums(self, *, opts: RequestOptions | None = None) -> list[ModelModel]:
        """GET /enums."""
        return self._call(
            "read_enums",
            "GET",
            "/enums",
            responses={"200": "list[ModelModel]"},
            opts=opts,
        )

    read_enums_with_http_info = with_http_info(read_enums)
