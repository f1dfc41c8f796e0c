from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.model2d_point_list import Model2dPointList


class Class3DMoreApi(Api):
    """Operations tagged "3D & more"."""

    def call_2d_points_list(
        self,
        *,
        var_2nd: str | None = None,
        page_size: int | None = None,
        ids: list[int] | None = None,
        filter: str | None = None,
        gre: str | None = None,
        u65e5: str | None = None,
        at: str | None = None,
        html_size: int | None = None,
        private: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Model2dPointList:
        """GET /2d/points."""
        return self._call(
            "call_2d_points_list",
            "GET",
            "/2d/points",
            query_param("2nd", var_2nd),
            query_param("page[size]", page_size),
            query_param("ids[]", ids),
            query_param("$filter", filter),
            query_param("größe", gre),
            query_param("日", u65e5),
            query_param("@", at),
            query_param("HTMLSize", html_size, name="html_size", minimum=1),
            query_param("_private", private),
            responses={"200": "Model2dPointList"},
            opts=opts,
        )

    call_2d_points_list_with_http_info = with_http_info(call_2d_points_list)
