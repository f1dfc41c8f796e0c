from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.file import File


class FilesApi(Api):
    """Operations tagged "Files"."""

    def read_file(self, *, opts: RequestOptions | None = None) -> list[File]:
        """GET /files/a/b."""
        return self.read_file_with_http_info(opts=opts).data

    def read_file_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[list[File]]:
        """Like `read_file`, with the status code and the headers."""
        return self._call(
            "read_file", "GET", "/files/a/b", responses={"200": "list[File]"}, opts=opts
        )
