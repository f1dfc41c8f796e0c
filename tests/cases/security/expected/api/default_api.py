from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class DefaultApi(Api):
    """Operations without a tag."""

    def by_default(self, *, opts: RequestOptions | None = None) -> None:
        """GET /default."""
        return self.by_default_with_http_info(opts=opts).data

    def by_default_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `by_default`, with the status code and the headers."""
        return self._call(
            "by_default",
            "GET",
            "/default",
            responses={"200": "None"},
            accept=(),
            security=("key",),
            opts=opts,
        )

    def open_to_all(self, *, opts: RequestOptions | None = None) -> None:
        """GET /none."""
        return self.open_to_all_with_http_info(opts=opts).data

    def open_to_all_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `open_to_all`, with the status code and the headers."""
        return self._call(
            "open_to_all",
            "GET",
            "/none",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    def both(self, *, opts: RequestOptions | None = None) -> None:
        """GET /both."""
        return self.both_with_http_info(opts=opts).data

    def both_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `both`, with the status code and the headers."""
        return self._call(
            "both",
            "GET",
            "/both",
            responses={"200": "None"},
            accept=(),
            security=(("basic", "key"), "bearer", ()),
            opts=opts,
        )

    def with_oauth(self, *, opts: RequestOptions | None = None) -> None:
        """GET /oauth."""
        return self.with_oauth_with_http_info(opts=opts).data

    def with_oauth_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `with_oauth`, with the status code and the headers."""
        return self._call(
            "with_oauth",
            "GET",
            "/oauth",
            responses={"200": "None"},
            accept=(),
            security=("oauth", "oidc"),
            host="https://other.example.com",
            opts=opts,
        )
