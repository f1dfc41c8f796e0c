from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    header_param,
    number_pages,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.user import User


class UsersApi(Api):
    """Operations tagged "User management"."""

    def list_users(
        self,
        trace: str,
        *,
        page_number: int | None = None,
        opts: RequestOptions | None = None,
    ) -> list[User]:
        """GET /users.

        Args:
            page_number: The page.
        """
        return self._call(
            "list_users",
            "GET",
            "/users",
            header_param("X-Trace-Id", trace, name="trace", required=True),
            query_param("page", page_number, name="page_number", minimum=1),
            responses={"200": "list[User]"},
            pages=number_pages("page"),
            opts=opts,
        )

    list_users_with_http_info = with_http_info(list_users)

    def new_user_users_post(
        self,
        person: User | dict[str, Any],
        *,
        notify: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> User:
        """POST /users."""
        return self._call(
            "new_user_users_post",
            "POST",
            "/users",
            body_param(person, name="person", required=True),
            query_param("notify", notify),
            responses={"200": "User"},
            opts=opts,
        )

    new_user_users_post_with_http_info = with_http_info(new_user_users_post)
    new_user = new_user_users_post
    new_user_with_http_info = new_user_users_post_with_http_info
