from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_thing = awaited(DefaultApi.read_thing)
    read_thing_with_http_info = with_http_info(read_thing)
