from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    list_pets = awaited(DefaultApi.list_pets)
    list_pets_with_http_info = with_http_info(list_pets)
