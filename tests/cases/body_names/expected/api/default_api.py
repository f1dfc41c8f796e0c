from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.http_headers_v2 import HTTPHeadersV2
    from ..models.user import User


class DefaultApi(Api):
    """Operations without a tag."""

    def write_user(
        self,
        user: int,
        user2: User | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /users/{user}."""
        self._call(
            "write_user",
            "PUT",
            "/users/{user}",
            path_param("user", user),
            body_param(user2, name="user2", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    write_user_with_http_info = with_http_info(write_user)

    def add_users(
        self,
        var_class: list[User] | list[dict[str, Any]],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /users."""
        self._call(
            "add_users",
            "PUT",
            "/users",
            body_param(var_class, name="var_class", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    add_users_with_http_info = with_http_info(add_users)

    def add_user(
        self, new_user: User | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /users."""
        self._call(
            "add_user",
            "POST",
            "/users",
            body_param(new_user, name="new_user", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    add_user_with_http_info = with_http_info(add_user)

    def send_headers(
        self,
        http_headers_v2: HTTPHeadersV2 | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /HTTPHeaders."""
        self._call(
            "send_headers",
            "POST",
            "/HTTPHeaders",
            body_param(http_headers_v2, name="http_headers_v2", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_headers_with_http_info = with_http_info(send_headers)
