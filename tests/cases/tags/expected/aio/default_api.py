from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_health = awaited(DefaultApi.read_health)
    read_health_with_http_info = with_http_info(read_health)

    check_health = awaited(DefaultApi.check_health)
    check_health_with_http_info = with_http_info(check_health)
