from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.pets_api import PetsApi


class AsyncPetsApi(AsyncApi):
    """Operations tagged "pets"."""

    list_pets = awaited(PetsApi.list_pets)
    list_pets_with_http_info = with_http_info(list_pets)
