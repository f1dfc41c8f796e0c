from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.place import Place


class PlacesApi(Api):
    """Operations tagged "places"."""

    def read_here(self, *, opts: RequestOptions | None = None) -> Place:
        """GET /here."""
        return self._call(
            "read_here", "GET", "/here", responses={"200": "Place"}, opts=opts
        )

    read_here_with_http_info = with_http_info(read_here)

    def read_files(self, *, opts: RequestOptions | None = None) -> None:
        """GET /path."""
        self._call(
            "read_files",
            "GET",
            "/path",
            responses={"204": "None"},
            accept=(),
            host="https://files.example.com",
            opts=opts,
        )

    read_files_with_http_info = with_http_info(read_files)

    def write_files(self, *, opts: RequestOptions | None = None) -> None:
        """PUT /path."""
        self._call(
            "write_files",
            "PUT",
            "/path",
            responses={"204": "None"},
            accept=(),
            host="https://upload.example.com/v1",
            opts=opts,
        )

    write_files_with_http_info = with_http_info(write_files)
