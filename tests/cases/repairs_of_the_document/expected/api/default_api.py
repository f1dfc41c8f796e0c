from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class DefaultApi(Api):
    """Operations without a tag."""

    def read_pet(self, pet_id: int, *, opts: RequestOptions | None = None) -> Pet:
        """7"""
        return self._call(
            "read_pet",
            "GET",
            "/pets/{pet_id}",
            path_param("pet_id", pet_id),
            responses={"200": "Pet"},
            opts=opts,
        )

    read_pet_with_http_info = with_http_info(read_pet)
