from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.storage_api import StorageApi


class AsyncStorageApi(AsyncApi):
    """Operations tagged "Storage"."""

    read_file = awaited(StorageApi.read_file)
    read_file_with_http_info = with_http_info(read_file)
