from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.users_post201_response import UsersPost201Response
    from ..models.users_post_request import UsersPostRequest


class DefaultApi(Api):
    """Operations without a tag."""

    def root_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /."""
        self._call(
            "root_get", "GET", "/", responses={"204": "None"}, accept=(), opts=opts
        )

    root_get_with_http_info = with_http_info(root_get)

    def users_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /users."""
        self._call(
            "users_get",
            "GET",
            "/users",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    users_get_with_http_info = with_http_info(users_get)

    def users_post(
        self,
        users_post_request: UsersPostRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> UsersPost201Response:
        """POST /users."""
        return self._call(
            "users_post",
            "POST",
            "/users",
            body_param(users_post_request, name="users_post_request", required=True),
            responses={"201": "UsersPost201Response"},
            opts=opts,
        )

    users_post_with_http_info = with_http_info(users_post)

    def users_user_id_get(
        self, user_id: int, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /users/{user_id}."""
        self._call(
            "users_user_id_get",
            "GET",
            "/users/{user_id}",
            path_param("user_id", user_id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    users_user_id_get_with_http_info = with_http_info(users_user_id_get)

    def remove_user(self, user_id: int, *, opts: RequestOptions | None = None) -> None:
        """DELETE /users/{user_id}."""
        self._call(
            "remove_user",
            "DELETE",
            "/users/{user_id}",
            path_param("user_id", user_id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    remove_user_with_http_info = with_http_info(remove_user)

    def users_user_id_e_mail_addresses_put(
        self, user_id: int, *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /users/{user_id}/e-mail.addresses."""
        self._call(
            "users_user_id_e_mail_addresses_put",
            "PUT",
            "/users/{user_id}/e-mail.addresses",
            path_param("user_id", user_id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    users_user_id_e_mail_addresses_put_with_http_info = with_http_info(
        users_user_id_e_mail_addresses_put
    )

    def call_2024_report_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /2024/report."""
        self._call(
            "call_2024_report_get",
            "GET",
            "/2024/report",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    call_2024_report_get_with_http_info = with_http_info(call_2024_report_get)
