from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    get_thing_get = awaited(DefaultApi.get_thing_get)
    get_thing_get_with_http_info = with_http_info(get_thing_get)

    get_thing_post = awaited(DefaultApi.get_thing_post)
    get_thing_post_with_http_info = with_http_info(get_thing_post)

    no_id_name_get = awaited(DefaultApi.no_id_name_get)
    no_id_name_get_with_http_info = with_http_info(no_id_name_get)
