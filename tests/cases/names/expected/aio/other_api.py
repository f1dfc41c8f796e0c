from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.other_api import OtherApi


class AsyncOtherApi(AsyncApi):
    """Operations tagged "other"."""

    read_a_get = awaited(OtherApi.read_a_get)
    read_a_get_with_http_info = with_http_info(read_a_get)
    read = read_a_get
    read_with_http_info = read_a_get_with_http_info
