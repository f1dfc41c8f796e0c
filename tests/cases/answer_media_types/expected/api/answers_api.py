from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.message import Message


class AnswersApi(Api):
    """Operations tagged "answers"."""

    def read_json(self, *, opts: RequestOptions | None = None) -> Any:
        """GET /json."""
        return self._call(
            "read_json", "GET", "/json", responses={"200": "Any"}, opts=opts
        )

    read_json_with_http_info = with_http_info(read_json)

    def read_hal(self, *, opts: RequestOptions | None = None) -> dict[str, Any]:
        """GET /hal."""
        return self._call(
            "read_hal",
            "GET",
            "/hal",
            responses={"200": "dict[str, Any]"},
            accept=("application/hal+json; charset=utf-8",),
            opts=opts,
        )

    read_hal_with_http_info = with_http_info(read_hal)

    def read_text(self, *, opts: RequestOptions | None = None) -> str:
        """GET /text."""
        return self._call(
            "read_text",
            "GET",
            "/text",
            responses={"200": "str"},
            accept=("text/plain",),
            opts=opts,
        )

    read_text_with_http_info = with_http_info(read_text)

    def read_csv(self, *, opts: RequestOptions | None = None) -> str:
        """GET /csv."""
        return self._call(
            "read_csv",
            "GET",
            "/csv",
            responses={"200": "str"},
            accept=("text/csv",),
            opts=opts,
        )

    read_csv_with_http_info = with_http_info(read_csv)

    def read_html(self, *, opts: RequestOptions | None = None) -> str:
        """GET /html."""
        return self._call(
            "read_html",
            "GET",
            "/html",
            responses={"200": "str"},
            accept=("text/html; charset=utf-8",),
            opts=opts,
        )

    read_html_with_http_info = with_http_info(read_html)

    def read_xml(self, *, opts: RequestOptions | None = None) -> str:
        """GET /xml."""
        return self._call(
            "read_xml",
            "GET",
            "/xml",
            responses={"200": "str"},
            accept=("application/atom+xml",),
            opts=opts,
        )

    read_xml_with_http_info = with_http_info(read_xml)

    def read_zip(self, *, opts: RequestOptions | None = None) -> bytes:
        """GET /zip."""
        return self._call(
            "read_zip",
            "GET",
            "/zip",
            responses={"200": "bytes"},
            accept=("application/zip",),
            opts=opts,
        )

    read_zip_with_http_info = with_http_info(read_zip)

    def read_image(self, *, opts: RequestOptions | None = None) -> bytes:
        """GET /image."""
        return self._call(
            "read_image",
            "GET",
            "/image",
            responses={"200": "bytes"},
            accept=("image/png",),
            opts=opts,
        )

    read_image_with_http_info = with_http_info(read_image)

    def read_bytes(self, *, opts: RequestOptions | None = None) -> bytes:
        """GET /bytes."""
        return self._call(
            "read_bytes",
            "GET",
            "/bytes",
            responses={"200": "bytes"},
            accept=("text/plain",),
            opts=opts,
        )

    read_bytes_with_http_info = with_http_info(read_bytes)

    def read_any(self, *, opts: RequestOptions | None = None) -> int:
        """GET /any."""
        return self._call(
            "read_any",
            "GET",
            "/any",
            responses={"200": "int"},
            accept=("*/*",),
            opts=opts,
        )

    read_any_with_http_info = with_http_info(read_any)

    def read_empty(self, *, opts: RequestOptions | None = None) -> None:
        """GET /empty."""
        self._call(
            "read_empty",
            "GET",
            "/empty",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    read_empty_with_http_info = with_http_info(read_empty)

    def read_events(self, *, opts: RequestOptions | None = None) -> str:
        """GET /events."""
        return self._call(
            "read_events",
            "GET",
            "/events",
            responses={"200": "str"},
            accept=("text/event-stream",),
            opts=opts,
        )

    read_events_with_http_info = with_http_info(read_events)

    def read_chat(self, *, opts: RequestOptions | None = None) -> Message:
        """GET /chat."""
        return self._call(
            "read_chat",
            "GET",
            "/chat",
            responses={"200": "Message"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    read_chat_with_http_info = with_http_info(read_chat)

    def read_report(
        self, *, opts: RequestOptions | None = None
    ) -> dict[str, Any] | str:
        """GET /report."""
        return self._call(
            "read_report",
            "GET",
            "/report",
            responses={"200": "dict[str, Any] | str"},
            accept=("application/json", "text/csv"),
            opts=opts,
        )

    read_report_with_http_info = with_http_info(read_report)
