from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.event import Event


class EventsApi(Api):
    """Operations tagged "events"."""

    def read_event(
        self,
        id: UUID,
        *,
        since: datetime | None = None,
        day: date | None = None,
        at: time | None = None,
        email: str | None = None,
        days: list[date] | None = None,
        opts: RequestOptions | None = None,
    ) -> Event:
        """GET /events/{id}."""
        return self._call(
            "read_event",
            "GET",
            "/events/{id}",
            path_param("id", id),
            query_param("since", since),
            query_param("day", day, format="date"),
            query_param("at", at),
            query_param("email", email),
            query_param("days", days, format="date"),
            responses={"200": "Event"},
            opts=opts,
        )

    read_event_with_http_info = with_http_info(read_event)

    def read_now(self, *, opts: RequestOptions | None = None) -> datetime:
        """GET /now."""
        return self._call(
            "read_now", "GET", "/now", responses={"200": "datetime"}, opts=opts
        )

    read_now_with_http_info = with_http_info(read_now)
