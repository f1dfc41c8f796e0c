from __future__ import annotations

from builtins import list as list_
from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.model_literal import ModelLiteral


class BuiltinsApi(Api):
    """Operations tagged "builtins"."""

    def list(
        self, *, ids: list_[int] | None = None, opts: RequestOptions | None = None
    ) -> list_[str]:
        """GET /lists."""
        return self._call(
            "list",
            "GET",
            "/lists",
            query_param("ids", ids),
            responses={"200": "list[str]"},
            opts=opts,
        )

    list_with_http_info = with_http_info(list)

    def get_all_put(self, *, opts: RequestOptions | None = None) -> None:
        """PUT /lists."""
        self._call(
            "get_all_put",
            "PUT",
            "/lists",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_all_put_with_http_info = with_http_info(get_all_put)

    def get_all_post(
        self,
        *,
        user_id: str | None = None,
        user_id2: int | None = None,
        opts: RequestOptions | None = None,
    ) -> list_[str]:
        """POST /lists."""
        return self._call(
            "get_all_post",
            "POST",
            "/lists",
            query_param("user-id", user_id),
            query_param("user_id", user_id2),
            responses={"200": "list[str]"},
            opts=opts,
        )

    get_all_post_with_http_info = with_http_info(get_all_post)

    def type(self, *, opts: RequestOptions | None = None) -> ModelLiteral:
        """GET /types."""
        return self._call(
            "type", "GET", "/types", responses={"200": "ModelLiteral"}, opts=opts
        )

    type_with_http_info = with_http_info(type)
