from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, cursor_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.events import Events
    from ..models.files import Files
    from ..models.list_messages200_response import ListMessages200Response


class ListingsApi(Api):
    """Operations tagged "listings"."""

    def list_events(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Events:
        """GET /events."""
        return self._call(
            "list_events",
            "GET",
            "/events",
            query_param("cursor", cursor),
            query_param("limit", limit),
            responses={"200": "Events"},
            pages=cursor_pages(
                "cursor", size="limit", items="items", next="nextCursor", more="hasMore"
            ),
            opts=opts,
        )

    list_events_with_http_info = with_http_info(list_events)

    def list_messages(
        self,
        *,
        page_token: str | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ListMessages200Response:
        """GET /messages."""
        return self._call(
            "list_messages",
            "GET",
            "/messages",
            query_param("page_token", page_token),
            query_param("page_size", page_size),
            responses={"200": "ListMessages200Response"},
            pages=cursor_pages(
                "page_token", size="page_size", items="messages", next="next_page_token"
            ),
            opts=opts,
        )

    list_messages_with_http_info = with_http_info(list_messages)

    def list_files(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Files:
        """GET /files."""
        return self._call(
            "list_files",
            "GET",
            "/files",
            query_param("after", after),
            query_param("limit", limit),
            responses={"200": "Files"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_files_with_http_info = with_http_info(list_files)

    def list_names(
        self, *, cursor: str | None = None, opts: RequestOptions | None = None
    ) -> list[str]:
        """GET /names."""
        return self._call(
            "list_names",
            "GET",
            "/names",
            query_param("cursor", cursor),
            responses={"200": "list[str]"},
            opts=opts,
        )

    list_names_with_http_info = with_http_info(list_names)
