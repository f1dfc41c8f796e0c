from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    by_default = awaited(DefaultApi.by_default)
    by_default_with_http_info = with_http_info(by_default)

    open_to_all = awaited(DefaultApi.open_to_all)
    open_to_all_with_http_info = with_http_info(open_to_all)

    both = awaited(DefaultApi.both)
    both_with_http_info = with_http_info(both)

    with_oauth = awaited(DefaultApi.with_oauth)
    with_oauth_with_http_info = with_http_info(with_oauth)
