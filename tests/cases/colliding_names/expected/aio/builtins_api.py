from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.builtins_api import BuiltinsApi


class AsyncBuiltinsApi(AsyncApi):
    """Operations tagged "builtins"."""

    list = awaited(BuiltinsApi.list)
    list_with_http_info = with_http_info(list)

    get_all_put = awaited(BuiltinsApi.get_all_put)
    get_all_put_with_http_info = with_http_info(get_all_put)

    get_all_post = awaited(BuiltinsApi.get_all_post)
    get_all_post_with_http_info = with_http_info(get_all_post)

    type = awaited(BuiltinsApi.type)
    type_with_http_info = with_http_info(type)
