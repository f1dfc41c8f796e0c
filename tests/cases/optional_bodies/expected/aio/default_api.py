from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    put_model = awaited(DefaultApi.put_model)
    put_model_with_http_info = with_http_info(put_model)

    put_needed = awaited(DefaultApi.put_needed)
    put_needed_with_http_info = with_http_info(put_needed)

    put_false = awaited(DefaultApi.put_false)
    put_false_with_http_info = with_http_info(put_false)

    put_text = awaited(DefaultApi.put_text)
    put_text_with_http_info = with_http_info(put_text)

    put_shared = awaited(DefaultApi.put_shared)
    put_shared_with_http_info = with_http_info(put_shared)

    put_none = awaited(DefaultApi.put_none)
    put_none_with_http_info = with_http_info(put_none)

    get_with_body = awaited(DefaultApi.get_with_body)
    get_with_body_with_http_info = with_http_info(get_with_body)
