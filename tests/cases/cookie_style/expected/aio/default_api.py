from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    taste = awaited(DefaultApi.taste)
    taste_with_http_info = with_http_info(taste)
