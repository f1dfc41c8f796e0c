from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.pets_api import PetsApi


class AsyncPetsApi(AsyncApi):
    """Operations tagged "pets".

    All about pets
    """

    list_pets = awaited(PetsApi.list_pets)
    list_pets_with_http_info = with_http_info(list_pets)

    pets_put = awaited(PetsApi.pets_put)
    pets_put_with_http_info = with_http_info(pets_put)

    pets_post = awaited(PetsApi.pets_post)
    pets_post_with_http_info = with_http_info(pets_post)

    drop_pets = awaited(PetsApi.drop_pets)
    drop_pets_with_http_info = with_http_info(drop_pets)
