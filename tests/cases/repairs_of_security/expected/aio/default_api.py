from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_a = awaited(DefaultApi.read_a)
    read_a_with_http_info = with_http_info(read_a)

    read_b = awaited(DefaultApi.read_b)
    read_b_with_http_info = with_http_info(read_b)

    read_c = awaited(DefaultApi.read_c)
    read_c_with_http_info = with_http_info(read_c)

    read_d = awaited(DefaultApi.read_d)
    read_d_with_http_info = with_http_info(read_d)
