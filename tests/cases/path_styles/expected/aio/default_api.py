from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_simple = awaited(DefaultApi.read_simple)
    read_simple_with_http_info = with_http_info(read_simple)

    read_label = awaited(DefaultApi.read_label)
    read_label_with_http_info = with_http_info(read_label)

    read_matrix = awaited(DefaultApi.read_matrix)
    read_matrix_with_http_info = with_http_info(read_matrix)
