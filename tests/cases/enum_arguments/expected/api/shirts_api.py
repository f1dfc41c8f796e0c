from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.color import Color
    from ..models.grade import Grade


class ShirtsApi(Api):
    """Operations tagged "shirts"."""

    def find_shirts(
        self,
        color: Color | str,
        *,
        colors: list[Color | str] | None = None,
        size: Literal["S", "M", "L"] | None = None,
        sizes: list[Literal["S", "M", "L"]] | None = None,
        grade: Grade | int | None = None,
        fit: Literal["slim", "wide"] | None = None,
        cut: Color | str | None = None,
        step: Literal[1, 5, 10] | None = None,
        version: Literal["2"] | None = None,
        opts: RequestOptions | None = None,
    ) -> Color:
        """GET /shirts."""
        return self._call(
            "find_shirts",
            "GET",
            "/shirts",
            query_param("color", color, enum=("red", "green"), required=True),
            query_param("colors", colors, enum=("red", "green")),
            query_param("size", size, enum=("S", "M", "L")),
            query_param("sizes", sizes, enum=("S", "M", "L")),
            query_param("grade", grade, enum=(1, 2, 3)),
            query_param("fit", fit, enum=("slim", "wide")),
            query_param("cut", cut, enum=("red", "green")),
            query_param("step", step, enum=(1, 5, 10)),
            query_param("version", version, enum=("2",)),
            responses={"200": "Color"},
            opts=opts,
        )

    find_shirts_with_http_info = with_http_info(find_shirts)
