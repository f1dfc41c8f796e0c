from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.maybe import Maybe
    from ..models.nothing import Nothing


class DefaultApi(Api):
    """Operations without a tag."""

    def put_nothing(
        self, body: Nothing | None, *, opts: RequestOptions | None = None
    ) -> Maybe | None:
        """PUT /nothing."""
        return self._call(
            "put_nothing",
            "PUT",
            "/nothing",
            body_param(body, required=True, nullable=True),
            responses={"200": "Maybe | None"},
            opts=opts,
        )

    put_nothing_with_http_info = with_http_info(put_nothing)
