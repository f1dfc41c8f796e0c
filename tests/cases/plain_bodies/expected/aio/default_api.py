from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    put_list = awaited(DefaultApi.put_list)
    put_list_with_http_info = with_http_info(put_list)

    put_models = awaited(DefaultApi.put_models)
    put_models_with_http_info = with_http_info(put_models)

    put_map = awaited(DefaultApi.put_map)
    put_map_with_http_info = with_http_info(put_map)

    put_free = awaited(DefaultApi.put_free)
    put_free_with_http_info = with_http_info(put_free)

    put_text = awaited(DefaultApi.put_text)
    put_text_with_http_info = with_http_info(put_text)

    put_number = awaited(DefaultApi.put_number)
    put_number_with_http_info = with_http_info(put_number)

    put_flag = awaited(DefaultApi.put_flag)
    put_flag_with_http_info = with_http_info(put_flag)

    put_any = awaited(DefaultApi.put_any)
    put_any_with_http_info = with_http_info(put_any)

    put_union = awaited(DefaultApi.put_union)
    put_union_with_http_info = with_http_info(put_union)

    put_titled = awaited(DefaultApi.put_titled)
    put_titled_with_http_info = with_http_info(put_titled)

    put_enum = awaited(DefaultApi.put_enum)
    put_enum_with_http_info = with_http_info(put_enum)

    put_date = awaited(DefaultApi.put_date)
    put_date_with_http_info = with_http_info(put_date)
