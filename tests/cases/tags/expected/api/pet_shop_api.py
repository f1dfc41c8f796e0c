from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class PetShopApi(Api):
    """Operations tagged "pet-shop" and "Pet shop".

    Where they are sold.

    Where they are bought.
    """

    def buy_pet(self, *, opts: RequestOptions | None = None) -> None:
        """POST /pets."""
        self._call(
            "buy_pet", "POST", "/pets", responses={"204": "None"}, accept=(), opts=opts
        )

    buy_pet_with_http_info = with_http_info(buy_pet)

    def read_shop(self, *, opts: RequestOptions | None = None) -> None:
        """GET /shop."""
        self._call(
            "read_shop", "GET", "/shop", responses={"204": "None"}, accept=(), opts=opts
        )

    read_shop_with_http_info = with_http_info(read_shop)
