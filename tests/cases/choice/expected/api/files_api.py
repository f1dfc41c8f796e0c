from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.file import File


class FilesApi(Api):
    """Operations tagged "Files"."""

    def read_file(self, *, opts: RequestOptions | None = None) -> list[File]:
        """GET /files/a/b."""
        return self._call(
            "read_file", "GET", "/files/a/b", responses={"200": "list[File]"}, opts=opts
        )

    read_file_with_http_info = with_http_info(read_file)
