from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.pet_shop_api import PetShopApi


class AsyncPetShopApi(AsyncApi):
    """Operations tagged "pet-shop" and "Pet shop".

    Where they are sold.

    Where they are bought.
    """

    buy_pet = awaited(PetShopApi.buy_pet)
    buy_pet_with_http_info = with_http_info(buy_pet)

    read_shop = awaited(PetShopApi.read_shop)
    read_shop_with_http_info = with_http_info(read_shop)
