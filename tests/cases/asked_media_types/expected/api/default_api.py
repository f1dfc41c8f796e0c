from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class DefaultApi(Api):
    """Operations without a tag."""

    def get_same(self, *, opts: RequestOptions | None = None) -> Pet:
        """GET /same."""
        return self._call(
            "get_same", "GET", "/same", responses={"200": "Pet"}, opts=opts
        )

    get_same_with_http_info = with_http_info(get_same)

    def get_kinds(self, *, opts: RequestOptions | None = None) -> Pet:
        """GET /kinds."""
        return self._call(
            "get_kinds", "GET", "/kinds", responses={"200": "Pet"}, opts=opts
        )

    get_kinds_with_http_info = with_http_info(get_kinds)

    def get_texts(self, *, opts: RequestOptions | None = None) -> str:
        """GET /texts."""
        return self._call(
            "get_texts", "GET", "/texts", responses={"200": "str"}, opts=opts
        )

    get_texts_with_http_info = with_http_info(get_texts)

    def get_jsons(self, *, opts: RequestOptions | None = None) -> Pet:
        """GET /jsons."""
        return self._call(
            "get_jsons",
            "GET",
            "/jsons",
            responses={"200": "Pet"},
            accept=("text/json",),
            opts=opts,
        )

    get_jsons_with_http_info = with_http_info(get_jsons)

    def get_file(self, *, opts: RequestOptions | None = None) -> bytes | Pet:
        """GET /file."""
        return self._call(
            "get_file",
            "GET",
            "/file",
            responses={"200": "bytes | Pet"},
            accept=("application/pdf", "application/json"),
            opts=opts,
        )

    get_file_with_http_info = with_http_info(get_file)

    def get_table(self, *, opts: RequestOptions | None = None) -> str | list[Pet]:
        """GET /table."""
        return self._call(
            "get_table",
            "GET",
            "/table",
            responses={"200": "str | list[Pet]"},
            accept=("text/csv", "application/json"),
            opts=opts,
        )

    get_table_with_http_info = with_http_info(get_table)

    def get_statuses(self, *, opts: RequestOptions | None = None) -> bytes | Pet:
        """GET /statuses."""
        return self._call(
            "get_statuses",
            "GET",
            "/statuses",
            responses={"200": "bytes", "202": "Pet"},
            accept=("application/pdf", "application/json"),
            opts=opts,
        )

    get_statuses_with_http_info = with_http_info(get_statuses)

    def get_events(self, *, opts: RequestOptions | None = None) -> Pet:
        """GET /events."""
        return self._call(
            "get_events",
            "GET",
            "/events",
            responses={"200": "Pet"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    get_events_with_http_info = with_http_info(get_events)

    def get_xml(self, *, opts: RequestOptions | None = None) -> str:
        """GET /xml."""
        return self._call(
            "get_xml",
            "GET",
            "/xml",
            responses={"200": "str"},
            accept=("application/xml",),
            opts=opts,
        )

    get_xml_with_http_info = with_http_info(get_xml)

    def get_nothing(self, *, opts: RequestOptions | None = None) -> Any:
        """GET /nothing."""
        return self._call(
            "get_nothing",
            "GET",
            "/nothing",
            responses={"default": "Any"},
            accept=("*/*",),
            opts=opts,
        )

    get_nothing_with_http_info = with_http_info(get_nothing)

    def get_nowhere(self, *, opts: RequestOptions | None = None) -> Any:
        """GET /nowhere."""
        return self._call(
            "get_nowhere",
            "GET",
            "/nowhere",
            responses={"200": "Any"},
            accept=("*/*",),
            opts=opts,
        )

    get_nowhere_with_http_info = with_http_info(get_nowhere)
