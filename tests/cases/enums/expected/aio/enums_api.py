from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.enums_api import EnumsApi


class AsyncEnumsApi(AsyncApi):
    """Operations tagged "enums"."""

    get_e = awaited(EnumsApi.get_e)
    get_e_with_http_info = with_http_info(get_e)
