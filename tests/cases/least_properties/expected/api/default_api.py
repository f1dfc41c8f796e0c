from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.make_request import MakeRequest


class DefaultApi(Api):
    """Operations without a tag."""

    def make(
        self,
        make_request: MakeRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /a."""
        self._call(
            "make",
            "POST",
            "/a",
            body_param(make_request, name="make_request", required=True),
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    make_with_http_info = with_http_info(make)
