from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    list_things = awaited(DefaultApi.list_things)
    list_things_with_http_info = with_http_info(list_things)

    add_contact = awaited(DefaultApi.add_contact)
    add_contact_with_http_info = with_http_info(add_contact)
