from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.api import AsyncApi, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.color import Color


class AsyncEnumsApi(AsyncApi):
    """Operations tagged "enums"."""

    async def get_e(
        self,
        *,
        color: Color | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        many: list[Color | str] | None = None,
        opts: RequestOptions | None = None,
    ) -> Color:
        """GET /e."""
        return (
            await self.get_e_with_http_info(
                color=color, order=order, many=many, opts=opts
            )
        ).data

    async def get_e_with_http_info(
        self,
        *,
        color: Color | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        many: list[Color | str] | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Color]:
        """Like `get_e`, with the status code and the headers."""
        return await self._call(
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
