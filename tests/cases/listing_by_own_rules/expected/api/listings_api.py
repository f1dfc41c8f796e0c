from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, cursor_pages, number_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.tickets import Tickets


class ListingsApi(Api):
    """Operations tagged "listings"."""

    def list_tickets(
        self,
        *,
        from_id: int | None = None,
        top: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Tickets:
        """GET /tickets."""
        return self._call(
            "list_tickets",
            "GET",
            "/tickets",
            query_param("from_id", from_id),
            query_param("top", top),
            responses={"200": "Tickets"},
            pages=cursor_pages(
                "from_id", size="top", items="tickets", next="paging.next_id"
            ),
            opts=opts,
        )

    list_tickets_with_http_info = with_http_info(list_tickets)

    def list_agents(
        self, *, sheet: int | None = None, opts: RequestOptions | None = None
    ) -> list[str]:
        """GET /agents."""
        return self._call(
            "list_agents",
            "GET",
            "/agents",
            query_param("sheet", sheet),
            responses={"200": "list[str]"},
            pages=number_pages("sheet", start=0),
            opts=opts,
        )

    list_agents_with_http_info = with_http_info(list_agents)

    def list_notes(
        self, *, page: int | None = None, opts: RequestOptions | None = None
    ) -> list[str]:
        """GET /notes."""
        return self._call(
            "list_notes",
            "GET",
            "/notes",
            query_param("page", page),
            responses={"200": "list[str]"},
            opts=opts,
        )

    list_notes_with_http_info = with_http_info(list_notes)
