from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def by_default(self, *, opts: RequestOptions | None = None) -> None:
        """GET /default."""
        self._call(
            "by_default",
            "GET",
            "/default",
            responses={"200": "None"},
            accept=(),
            security=("key",),
            opts=opts,
        )

    by_default_with_http_info = with_http_info(by_default)

    def open_to_all(self, *, opts: RequestOptions | None = None) -> None:
        """GET /none."""
        self._call(
            "open_to_all",
            "GET",
            "/none",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    open_to_all_with_http_info = with_http_info(open_to_all)

    def both(self, *, opts: RequestOptions | None = None) -> None:
        """GET /both."""
        self._call(
            "both",
            "GET",
            "/both",
            responses={"200": "None"},
            accept=(),
            security=(("basic", "key"), "bearer", ()),
            opts=opts,
        )

    both_with_http_info = with_http_info(both)

    def with_oauth(self, *, opts: RequestOptions | None = None) -> None:
        """GET /oauth."""
        self._call(
            "with_oauth",
            "GET",
            "/oauth",
            responses={"200": "None"},
            accept=(),
            security=("oauth", "oidc"),
            host="https://other.example.com",
            opts=opts,
        )

    with_oauth_with_http_info = with_http_info(with_oauth)
