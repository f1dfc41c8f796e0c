from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.files_api import FilesApi


class AsyncFilesApi(AsyncApi):
    """Operations tagged "files"."""

    read_file = awaited(FilesApi.read_file)
    read_file_with_http_info = with_http_info(read_file)
