from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    cookie_param,
    header_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.filter import Filter


class DefaultApi(Api):
    """Operations without a tag."""

    def get_headers(
        self, *, accept_language: str | None = None, opts: RequestOptions | None = None
    ) -> None:
        """GET /headers."""
        self._call(
            "get_headers",
            "GET",
            "/headers",
            header_param("Accept-Language", accept_language),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_headers_with_http_info = with_http_info(get_headers)

    def get_place(
        self,
        id_query: str,
        id_path: str,
        *,
        id_header: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /places/{id}."""
        self._call(
            "get_place",
            "GET",
            "/places/{id}",
            query_param("id", id_query, name="id_query", required=True),
            path_param("id", id_path, name="id_path"),
            header_param("ID", id_header),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_place_with_http_info = with_http_info(get_place)

    def get_contents(
        self,
        p: Filter | dict[str, Any],
        *,
        c: Filter | dict[str, Any] | None = None,
        two: str | None = None,
        both: str | None = None,
        var_none: Any = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /contents/{p}."""
        self._call(
            "get_contents",
            "GET",
            "/contents/{p}",
            path_param("p", p, content_type="application/json"),
            cookie_param("c", c, content_type="application/json"),
            query_param("two", two, content_type="application/json"),
            query_param("both", both),
            query_param("none", var_none),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_contents_with_http_info = with_http_info(get_contents)
