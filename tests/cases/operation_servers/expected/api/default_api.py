from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def get_a(self, *, opts: RequestOptions | None = None) -> None:
        """GET /a."""
        self._call(
            "get_a", "GET", "/a", responses={"204": "None"}, accept=(), opts=opts
        )

    get_a_with_http_info = with_http_info(get_a)

    def get_b(self, *, opts: RequestOptions | None = None) -> None:
        """GET /b."""
        self._call(
            "get_b",
            "GET",
            "/b",
            responses={"204": "None"},
            accept=(),
            host="http://127.0.0.1:1/pathlevel",
            opts=opts,
        )

    get_b_with_http_info = with_http_info(get_b)

    def put_b(self, *, opts: RequestOptions | None = None) -> None:
        """PUT /b."""
        self._call(
            "put_b",
            "PUT",
            "/b",
            responses={"204": "None"},
            accept=(),
            host="/oplevel",
            opts=opts,
        )

    put_b_with_http_info = with_http_info(put_b)

    def post_b(self, *, opts: RequestOptions | None = None) -> None:
        """POST /b."""
        self._call(
            "post_b",
            "POST",
            "/b",
            responses={"204": "None"},
            accept=(),
            host="oplevel",
            opts=opts,
        )

    post_b_with_http_info = with_http_info(post_b)

    def patch_b(self, *, opts: RequestOptions | None = None) -> None:
        """PATCH /b."""
        self._call(
            "patch_b",
            "PATCH",
            "/b",
            responses={"204": "None"},
            accept=(),
            host="/{region}/{base}",
            host_variables={"region": ("eu", "eu", "us"), "base": "v1"},
            opts=opts,
        )

    patch_b_with_http_info = with_http_info(patch_b)
