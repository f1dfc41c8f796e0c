from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_folder = awaited(DefaultApi.read_folder)
    read_folder_with_http_info = with_http_info(read_folder)
