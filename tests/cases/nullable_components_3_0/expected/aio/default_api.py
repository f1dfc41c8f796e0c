from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    get_issue = awaited(DefaultApi.get_issue)
    get_issue_with_http_info = with_http_info(get_issue)

    get_user = awaited(DefaultApi.get_user)
    get_user_with_http_info = with_http_info(get_user)
