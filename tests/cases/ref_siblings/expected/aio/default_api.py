from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    get_s = awaited(DefaultApi.get_s)
    get_s_with_http_info = with_http_info(get_s)
