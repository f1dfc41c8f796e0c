from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def get_thing_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /c."""
        self._call(
            "get_thing_get",
            "GET",
            "/c",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    get_thing_get_with_http_info = with_http_info(get_thing_get)

    def get_thing_post(self, *, opts: RequestOptions | None = None) -> None:
        """POST /c."""
        self._call(
            "get_thing_post",
            "POST",
            "/c",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    get_thing_post_with_http_info = with_http_info(get_thing_post)

    def no_id_name_get(self, id: str, *, opts: RequestOptions | None = None) -> None:
        """GET /no/{id}/name."""
        self._call(
            "no_id_name_get",
            "GET",
            "/no/{id}/name",
            path_param("id", id),
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    no_id_name_get_with_http_info = with_http_info(no_id_name_get)
