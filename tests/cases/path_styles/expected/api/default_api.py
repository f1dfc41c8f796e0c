from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.place import Place


class DefaultApi(Api):
    """Operations without a tag."""

    def read_simple(
        self,
        city: str,
        ids: list[int],
        point: dict[str, float],
        *,
        opts: RequestOptions | None = None,
    ) -> Place:
        """GET /simple/{city}/{ids}/{point}."""
        return self._call(
            "read_simple",
            "GET",
            "/simple/{city}/{ids}/{point}",
            path_param("city", city),
            path_param("ids", ids),
            path_param("point", point, explode=True),
            responses={"200": "Place"},
            opts=opts,
        )

    read_simple_with_http_info = with_http_info(read_simple)

    def read_label(
        self,
        city: str,
        ids: list[int],
        tags: list[str],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /label/{city}/{ids}/{tags}."""
        self._call(
            "read_label",
            "GET",
            "/label/{city}/{ids}/{tags}",
            path_param("city", city, style="label"),
            path_param("ids", ids, style="label"),
            path_param("tags", tags, style="label", explode=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    read_label_with_http_info = with_http_info(read_label)

    def read_matrix(
        self,
        city: str,
        ids: list[int],
        point: dict[str, float],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /matrix/{city}/{ids}/{point}."""
        self._call(
            "read_matrix",
            "GET",
            "/matrix/{city}/{ids}/{point}",
            path_param("city", city, style="matrix"),
            path_param("ids", ids, style="matrix"),
            path_param("point", point, style="matrix", explode=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    read_matrix_with_http_info = with_http_info(read_matrix)
