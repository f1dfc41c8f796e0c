from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    get_a = awaited(DefaultApi.get_a)
    get_a_with_http_info = with_http_info(get_a)

    get_b = awaited(DefaultApi.get_b)
    get_b_with_http_info = with_http_info(get_b)

    put_b = awaited(DefaultApi.put_b)
    put_b_with_http_info = with_http_info(put_b)

    post_b = awaited(DefaultApi.post_b)
    post_b_with_http_info = with_http_info(post_b)

    patch_b = awaited(DefaultApi.patch_b)
    patch_b_with_http_info = with_http_info(patch_b)
