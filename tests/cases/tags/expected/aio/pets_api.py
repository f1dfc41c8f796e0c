from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.pets_api import PetsApi


class AsyncPetsApi(AsyncApi):
    """Operations tagged "pets".

    All about animals.
    """

    list_pets = awaited(PetsApi.list_pets)
    list_pets_with_http_info = with_http_info(list_pets)

    buy_pet = awaited(PetsApi.buy_pet)
    buy_pet_with_http_info = with_http_info(buy_pet)
