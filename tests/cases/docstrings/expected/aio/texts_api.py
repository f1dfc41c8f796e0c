from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.texts_api import TextsApi


class AsyncTextsApi(AsyncApi):
    """Operations tagged "texts".

    A line that is so long that it does not fit into the width that the code has, and
    must be broken in two
    """

    read_text = awaited(TextsApi.read_text)
    read_text_with_http_info = with_http_info(read_text)

    drop_text = awaited(TextsApi.drop_text)
    drop_text_with_http_info = with_http_info(drop_text)
