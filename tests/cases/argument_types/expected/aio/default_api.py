from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    ask = awaited(DefaultApi.ask)
    ask_with_http_info = with_http_info(ask)

    get_photo = awaited(DefaultApi.get_photo)
    get_photo_with_http_info = with_http_info(get_photo)

    send_photos = awaited(DefaultApi.send_photos)
    send_photos_with_http_info = with_http_info(send_photos)

    put_map = awaited(DefaultApi.put_map)
    put_map_with_http_info = with_http_info(put_map)

    post_lists = awaited(DefaultApi.post_lists)
    post_lists_with_http_info = with_http_info(post_lists)

    delete_some = awaited(DefaultApi.delete_some)
    delete_some_with_http_info = with_http_info(delete_some)

    patch_map = awaited(DefaultApi.patch_map)
    patch_map_with_http_info = with_http_info(patch_map)
