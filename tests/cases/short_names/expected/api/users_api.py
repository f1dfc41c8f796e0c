from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.user import User


class UsersApi(Api):
    """Operations tagged "users"."""

    def list_users_users_get(self, *, opts: RequestOptions | None = None) -> list[User]:
        """GET /users."""
        return self._call(
            "list_users_users_get",
            "GET",
            "/users",
            responses={"200": "list[User]"},
            opts=opts,
        )

    list_users_users_get_with_http_info = with_http_info(list_users_users_get)
    list_users = list_users_users_get
    list_users_with_http_info = list_users_users_get_with_http_info

    def create_user_users_post(self, *, opts: RequestOptions | None = None) -> None:
        """POST /users."""
        self._call(
            "create_user_users_post",
            "POST",
            "/users",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    create_user_users_post_with_http_info = with_http_info(create_user_users_post)
    create_user = create_user_users_post
    create_user_with_http_info = create_user_users_post_with_http_info

    def read_users_user_id_get(
        self, user_id: int, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /users/{user_id}."""
        self._call(
            "read_users_user_id_get",
            "GET",
            "/users/{user_id}",
            path_param("user_id", user_id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    read_users_user_id_get_with_http_info = with_http_info(read_users_user_id_get)

    def remove(self, user_id: int, *, opts: RequestOptions | None = None) -> None:
        """DELETE /users/{user_id}."""
        self._call(
            "remove",
            "DELETE",
            "/users/{user_id}",
            path_param("user_id", user_id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    remove_with_http_info = with_http_info(remove)

    def read_users_user_id_keys_get(
        self, user_id: int, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /users/{user_id}/keys."""
        self._call(
            "read_users_user_id_keys_get",
            "GET",
            "/users/{user_id}/keys",
            path_param("user_id", user_id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    read_users_user_id_keys_get_with_http_info = with_http_info(
        read_users_user_id_keys_get
    )

    def remove_remove_post(self, *, opts: RequestOptions | None = None) -> None:
        """POST /remove."""
        self._call(
            "remove_remove_post",
            "POST",
            "/remove",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    remove_remove_post_with_http_info = with_http_info(remove_remove_post)

    def import_import_post(self, *, opts: RequestOptions | None = None) -> None:
        """POST /import."""
        self._call(
            "import_import_post",
            "POST",
            "/import",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    import_import_post_with_http_info = with_http_info(import_import_post)
    call_import = import_import_post
    call_import_with_http_info = import_import_post_with_http_info
