from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    put_json = awaited(DefaultApi.put_json)
    put_json_with_http_info = with_http_info(put_json)

    put_list = awaited(DefaultApi.put_list)
    put_list_with_http_info = with_http_info(put_list)

    put_map = awaited(DefaultApi.put_map)
    put_map_with_http_info = with_http_info(put_map)

    post_inline = awaited(DefaultApi.post_inline)
    post_inline_with_http_info = with_http_info(post_inline)

    post_union = awaited(DefaultApi.post_union)
    post_union_with_http_info = with_http_info(post_union)

    post_form = awaited(DefaultApi.post_form)
    post_form_with_http_info = with_http_info(post_form)

    post_upload = awaited(DefaultApi.post_upload)
    post_upload_with_http_info = with_http_info(post_upload)

    post_raw = awaited(DefaultApi.post_raw)
    post_raw_with_http_info = with_http_info(post_raw)

    post_text = awaited(DefaultApi.post_text)
    post_text_with_http_info = with_http_info(post_text)

    post_choice = awaited(DefaultApi.post_choice)
    post_choice_with_http_info = with_http_info(post_choice)
