from __future__ import annotations

from datetime import datetime
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


class ThingsApi(Api):
    """Operations tagged "things"."""

    def get_thing(
        self,
        needed: str,
        id_path: int,
        var_class: str,
        *,
        id_query: str | None = None,
        page: int | None = None,
        filter_name: dict[str, str] | None = None,
        piped: list[str] | None = None,
        flat: list[str] | None = None,
        reserved: str | None = None,
        var_json: dict[str, Any] | None = None,
        session: str | None = None,
        since: datetime | None = None,
        var_opts: str | None = None,
        bad: str | None = None,
        x_trace: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /things/{id}/{class}.

        Args:
            id_path: Which one.
            page: The page, counted from 1.
        """
        self._call(
            "get_thing",
            "GET",
            "/things/{id}/{class}",
            query_param(
                "needed",
                needed,
                min_length=1,
                max_length=5,
                pattern="^a+$",
                required=True,
            ),
            path_param("id", id_path, name="id_path", minimum=1),
            path_param("class", var_class, name="var_class"),
            query_param("id", id_query),
            query_param("page", page, minimum=1, maximum=100),
            query_param("filter[name]", filter_name, style="deepObject"),
            query_param(
                "piped", piped, style="pipeDelimited", explode=False, max_items=3
            ),
            query_param("flat", flat, explode=False),
            query_param("reserved", reserved, allow_reserved=True),
            query_param("json", var_json, content_type="application/json"),
            cookie_param("session", session),
            query_param("since", since),
            query_param("opts", var_opts),
            query_param("bad", bad),
            header_param("X-Trace", x_trace),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_thing_with_http_info = with_http_info(get_thing)
