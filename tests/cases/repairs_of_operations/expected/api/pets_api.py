from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class PetsApi(Api):
    """Operations tagged "pets".

    All about pets
    """

    def list_pets(self, *, opts: RequestOptions | None = None) -> list[Pet]:
        """GET /pets."""
        return self._call(
            "list_pets", "GET", "/pets", responses={"200": "list[Pet]"}, opts=opts
        )

    list_pets_with_http_info = with_http_info(list_pets)

    def pets_put(self, *, opts: RequestOptions | None = None) -> None:
        """PUT /pets."""
        self._call(
            "pets_put", "PUT", "/pets", responses={"204": "None"}, accept=(), opts=opts
        )

    pets_put_with_http_info = with_http_info(pets_put)

    def pets_post(self, *, opts: RequestOptions | None = None) -> None:
        """POST /pets."""
        self._call(
            "pets_post",
            "POST",
            "/pets",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    pets_post_with_http_info = with_http_info(pets_post)

    def drop_pets(self, *, opts: RequestOptions | None = None) -> None:
        """DELETE /pets."""
        self._call(
            "drop_pets",
            "DELETE",
            "/pets",
            responses={"204": "None", "default": "None"},
            errors={"4XX": "None"},
            accept=(),
            opts=opts,
        )

    drop_pets_with_http_info = with_http_info(drop_pets)
