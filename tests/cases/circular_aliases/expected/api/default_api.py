from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.model_json import ModelJson


class DefaultApi(Api):
    """Operations without a tag."""

    def read_value(self, *, opts: RequestOptions | None = None) -> ModelJson:
        """GET /values."""
        return self._call(
            "read_value", "GET", "/values", responses={"200": "ModelJson"}, opts=opts
        )

    read_value_with_http_info = with_http_info(read_value)
