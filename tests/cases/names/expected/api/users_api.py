from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.foo import Foo
    from ..models.foo2 import Foo2


class UsersApi(Api):
    """Operations tagged "users" and "Users"."""

    def list_users_get(self, *, opts: RequestOptions | None = None) -> list[Foo2]:
        """GET /users."""
        return self._call(
            "list_users_get",
            "GET",
            "/users",
            responses={"200": "list[Foo2]"},
            opts=opts,
        )

    list_users_get_with_http_info = with_http_info(list_users_get)

    def list_list_get(self, *, opts: RequestOptions | None = None) -> list[Foo]:
        """GET /list."""
        return self._call(
            "list_list_get", "GET", "/list", responses={"200": "list[Foo]"}, opts=opts
        )

    list_list_get_with_http_info = with_http_info(list_list_get)

    def read_a_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /a."""
        self._call(
            "read_a_get", "GET", "/a", responses={"200": "None"}, accept=(), opts=opts
        )

    read_a_get_with_http_info = with_http_info(read_a_get)

    def read_b_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /b."""
        self._call(
            "read_b_get", "GET", "/b", responses={"200": "None"}, accept=(), opts=opts
        )

    read_b_get_with_http_info = with_http_info(read_b_get)
