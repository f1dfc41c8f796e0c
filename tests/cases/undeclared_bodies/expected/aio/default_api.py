from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    get_note = awaited(DefaultApi.get_note)
    get_note_with_http_info = with_http_info(get_note)

    replace_note = awaited(DefaultApi.replace_note)
    replace_note_with_http_info = with_http_info(replace_note)

    add_note = awaited(DefaultApi.add_note)
    add_note_with_http_info = with_http_info(add_note)

    remove_note = awaited(DefaultApi.remove_note)
    remove_note_with_http_info = with_http_info(remove_note)

    add_tag = awaited(DefaultApi.add_tag)
    add_tag_with_http_info = with_http_info(add_tag)

    change_tags = awaited(DefaultApi.change_tags)
    change_tags_with_http_info = with_http_info(change_tags)
