from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, cookie_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def taste(
        self,
        *,
        token: str | None = None,
        kinds: list[str] | None = None,
        sizes: list[int] | None = None,
        plain: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /taste."""
        self._call(
            "taste",
            "GET",
            "/taste",
            cookie_param("token", token, style="cookie"),
            cookie_param("kinds", kinds, style="cookie"),
            cookie_param("sizes", sizes, style="cookie", explode=False),
            cookie_param("plain", plain),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    taste_with_http_info = with_http_info(taste)
