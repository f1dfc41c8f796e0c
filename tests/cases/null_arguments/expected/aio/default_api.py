from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    put_note = awaited(DefaultApi.put_note)
    put_note_with_http_info = with_http_info(put_note)

    patch_note = awaited(DefaultApi.patch_note)
    patch_note_with_http_info = with_http_info(patch_note)

    put_level = awaited(DefaultApi.put_level)
    put_level_with_http_info = with_http_info(put_level)

    send_form = awaited(DefaultApi.send_form)
    send_form_with_http_info = with_http_info(send_form)

    ask = awaited(DefaultApi.ask)
    ask_with_http_info = with_http_info(ask)
