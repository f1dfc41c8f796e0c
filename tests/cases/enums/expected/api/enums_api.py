from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.color import Color


class EnumsApi(Api):
    """Operations tagged "enums"."""

    def get_e(
        self,
        *,
        color: Color | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        many: list[Color | str] | None = None,
        opts: RequestOptions | None = None,
    ) -> Color:
        """GET /e."""
        return self._call(
            "get_e",
            "GET",
            "/e",
            query_param(
                "color",
                color,
                enum=(
                    "red",
                    "dark-red",
                    "5m",
                    "",
                    "x",
                    "X",
                    "camelCase",
                    "a/b",
                    "gpt-4.1",
                ),
            ),
            query_param("order", order, enum=("asc", "desc")),
            query_param(
                "many",
                many,
                enum=(
                    "red",
                    "dark-red",
                    "5m",
                    "",
                    "x",
                    "X",
                    "camelCase",
                    "a/b",
                    "gpt-4.1",
                ),
            ),
            responses={"200": "Color"},
            opts=opts,
        )

    get_e_with_http_info = with_http_info(get_e)
