from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    put_bug = awaited(DefaultApi.put_bug)
    put_bug_with_http_info = with_http_info(put_bug)

    add_bug = awaited(DefaultApi.add_bug)
    add_bug_with_http_info = with_http_info(add_bug)
