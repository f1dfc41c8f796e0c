from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_enums = awaited(DefaultApi.read_enums)
    read_enums_with_http_info = with_http_info(read_enums)
