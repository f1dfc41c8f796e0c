from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.calls_api import CallsApi


class AsyncCallsApi(AsyncApi):
    """Operations tagged "calls"."""

    make_call = awaited(CallsApi.make_call)
    make_call_with_http_info = with_http_info(make_call)
