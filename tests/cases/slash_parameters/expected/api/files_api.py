from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.file import File


class FilesApi(Api):
    """Operations tagged "files"."""

    def read_file(
        self,
        bucket: str,
        key: str,
        *,
        endpoint: str | None = None,
        opts: RequestOptions | None = None,
    ) -> File:
        """GET /files/{bucket}/{key}."""
        return self._call(
            "read_file",
            "GET",
            "/files/{bucket}/{key}",
            path_param("bucket", bucket),
            path_param("key", key, safe="/"),
            query_param("endpoint", endpoint),
            responses={"200": "File"},
            opts=opts,
        )

    read_file_with_http_info = with_http_info(read_file)
