from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    list_sessions = awaited(DefaultApi.list_sessions)
    list_sessions_with_http_info = with_http_info(list_sessions)

    create_session = awaited(DefaultApi.create_session)
    create_session_with_http_info = with_http_info(create_session)
