from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.pets_api import PetsApi


class AsyncPetsApi(AsyncApi):
    """Operations tagged "pets".

    All about pets
    """

    list_pets = awaited(PetsApi.list_pets)
    list_pets_with_http_info = with_http_info(list_pets)

    put_pet = awaited(PetsApi.put_pet)
    put_pet_with_http_info = with_http_info(put_pet)

    add_pet = awaited(PetsApi.add_pet)
    add_pet_with_http_info = with_http_info(add_pet)

    note_pet = awaited(PetsApi.note_pet)
    note_pet_with_http_info = with_http_info(note_pet)

    add_photo = awaited(PetsApi.add_photo)
    add_photo_with_http_info = with_http_info(add_photo)

    search = awaited(PetsApi.search)
    search_with_http_info = with_http_info(search)
