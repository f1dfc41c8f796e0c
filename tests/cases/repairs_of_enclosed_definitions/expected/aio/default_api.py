from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    start_chat = awaited(DefaultApi.start_chat)
    start_chat_with_http_info = with_http_info(start_chat)
