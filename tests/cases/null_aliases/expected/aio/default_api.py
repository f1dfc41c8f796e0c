from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    put_nothing = awaited(DefaultApi.put_nothing)
    put_nothing_with_http_info = with_http_info(put_nothing)
