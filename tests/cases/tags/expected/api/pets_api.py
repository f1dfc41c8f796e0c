from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class PetsApi(Api):
    """Operations tagged "pets".

    All about animals.
    """

    def list_pets(self, *, opts: RequestOptions | None = None) -> list[Pet]:
        """GET /pets."""
        return self._call(
            "list_pets", "GET", "/pets", responses={"200": "list[Pet]"}, opts=opts
        )

    list_pets_with_http_info = with_http_info(list_pets)

    def buy_pet(self, *, opts: RequestOptions | None = None) -> None:
        """POST /pets."""
        self._call(
            "buy_pet", "POST", "/pets", responses={"204": "None"}, accept=(), opts=opts
        )

    buy_pet_with_http_info = with_http_info(buy_pet)
