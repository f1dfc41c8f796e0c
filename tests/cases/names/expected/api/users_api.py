from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.foo import Foo
    from ..models.foo2 import Foo2


class UsersApi(Api):
    """Operations tagged "users" and "Users"."""

    def list_users_get(self, *, opts: RequestOptions | None = None) -> list[Foo2]:
        """GET /users."""
        return self.list_users_get_with_http_info(opts=opts).data

    def list_users_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[list[Foo2]]:
        """Like `list_users_get`, with the status code and the headers."""
        return self._call(
            "list_users_get",
            "GET",
            "/users",
            responses={"200": "list[Foo2]"},
            opts=opts,
        )

    def list_list_get(self, *, opts: RequestOptions | None = None) -> list[Foo]:
        """GET /list."""
        return self.list_list_get_with_http_info(opts=opts).data

    def list_list_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[list[Foo]]:
        """Like `list_list_get`, with the status code and the headers."""
        return self._call(
            "list_list_get", "GET", "/list", responses={"200": "list[Foo]"}, opts=opts
        )

    def read_a_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /a."""
        return self.read_a_get_with_http_info(opts=opts).data

    def read_a_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `read_a_get`, with the status code and the headers."""
        return self._call(
            "read_a_get", "GET", "/a", responses={"200": "None"}, accept=(), opts=opts
        )

    def read_b_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /b."""
        return self.read_b_get_with_http_info(opts=opts).data

    def read_b_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `read_b_get`, with the status code and the headers."""
        return self._call(
            "read_b_get", "GET", "/b", responses={"200": "None"}, accept=(), opts=opts
        )
