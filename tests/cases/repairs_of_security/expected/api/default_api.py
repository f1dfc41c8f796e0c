from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.secret import Secret


class DefaultApi(Api):
    """Operations without a tag."""

    def read_a(self, *, opts: RequestOptions | None = None) -> Secret:
        """GET /a."""
        return self._call(
            "read_a",
            "GET",
            "/a",
            responses={"200": "Secret"},
            security=("key",),
            opts=opts,
        )

    read_a_with_http_info = with_http_info(read_a)

    def read_b(self, *, opts: RequestOptions | None = None) -> None:
        """GET /b."""
        self._call(
            "read_b",
            "GET",
            "/b",
            responses={"204": "None"},
            accept=(),
            security=("key", "token"),
            opts=opts,
        )

    read_b_with_http_info = with_http_info(read_b)

    def read_c(self, *, opts: RequestOptions | None = None) -> None:
        """GET /c."""
        self._call(
            "read_c",
            "GET",
            "/c",
            responses={"204": "None"},
            accept=(),
            security=("token", ()),
            opts=opts,
        )

    read_c_with_http_info = with_http_info(read_c)

    def read_d(self, *, opts: RequestOptions | None = None) -> None:
        """GET /d."""
        self._call(
            "read_d",
            "GET",
            "/d",
            responses={"204": "None"},
            accept=(),
            security=("key",),
            opts=opts,
        )

    read_d_with_http_info = with_http_info(read_d)
