from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag.

    Told in another file
    """

    list_pets = awaited(DefaultApi.list_pets)
    list_pets_with_http_info = with_http_info(list_pets)

    list_owners = awaited(DefaultApi.list_owners)
    list_owners_with_http_info = with_http_info(list_owners)

    read_animal = awaited(DefaultApi.read_animal)
    read_animal_with_http_info = with_http_info(read_animal)

    read_tree = awaited(DefaultApi.read_tree)
    read_tree_with_http_info = with_http_info(read_tree)
