from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    put_photo = awaited(DefaultApi.put_photo)
    put_photo_with_http_info = with_http_info(put_photo)

    add_pet = awaited(DefaultApi.add_pet)
    add_pet_with_http_info = with_http_info(add_pet)
