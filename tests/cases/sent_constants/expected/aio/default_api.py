from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    add_dog = awaited(DefaultApi.add_dog)
    add_dog_with_http_info = with_http_info(add_dog)

    send_form = awaited(DefaultApi.send_form)
    send_form_with_http_info = with_http_info(send_form)

    upload = awaited(DefaultApi.upload)
    upload_with_http_info = with_http_info(upload)
