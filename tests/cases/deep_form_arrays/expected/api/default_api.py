from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, form_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.item import Item
    from ..models.list_sessions_created_parameter import ListSessionsCreatedParameter


class DefaultApi(Api):
    """Operations without a tag."""

    def list_sessions(
        self,
        *,
        expand: list[str] | None = None,
        created: ListSessionsCreatedParameter | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /sessions."""
        self._call(
            "list_sessions",
            "GET",
            "/sessions",
            query_param("expand", expand, style="deepObject"),
            query_param("created", created, style="deepObject"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    list_sessions_with_http_info = with_http_info(list_sessions)

    def create_session(
        self,
        *,
        expand: list[str] | None = None,
        line_items: list[Item] | list[dict[str, Any]] | None = None,
        metadata: dict[str, str] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /sessions."""
        self._call(
            "create_session",
            "POST",
            "/sessions",
            form_param("expand", expand, style="deepObject"),
            form_param("line_items", line_items, style="deepObject"),
            form_param("metadata", metadata, style="deepObject"),
            responses={"204": "None"},
            accept=(),
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    create_session_with_http_info = with_http_info(create_session)
