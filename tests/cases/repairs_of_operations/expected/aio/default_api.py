from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    query_pets = awaited(DefaultApi.query_pets)
    query_pets_with_http_info = with_http_info(query_pets)
