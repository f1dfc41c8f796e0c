from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from .._runtime.api import (
    Api,
    body_param,
    file_param,
    form_param,
    header_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.animal import Animal
    from ..models.note_pet_request import NotePetRequest
    from ..models.pet import Pet


class PetsApi(Api):
    """Operations tagged "pets".

    All about pets
    """

    def list_pets(
        self,
        *,
        limit: int | None = None,
        kinds: list[Literal["cat", "dog"]] | None = None,
        ids: list[int] | None = None,
        words: list[str] | None = None,
        columns: list[str] | None = None,
        x_trace: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[Pet]:
        """GET /pets.

        Args:
            x_trace: A trace.
        """
        return self._call(
            "list_pets",
            "GET",
            "/pets",
            query_param("limit", limit, maximum=100),
            query_param("kinds", kinds, explode=False, enum=("cat", "dog")),
            query_param("ids", ids, max_items=5),
            query_param("words", words, style="pipeDelimited", explode=False),
            query_param("columns", columns, explode=False),
            header_param("X-Trace", x_trace, name="x_trace", pattern="^a"),
            responses={"200": "list[Pet]", "default": "ListPetsDefaultResponse"},
            opts=opts,
        )

    list_pets_with_http_info = with_http_info(list_pets)

    def put_pet(
        self, pet: Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /pets."""
        self._call(
            "put_pet",
            "PUT",
            "/pets",
            body_param(pet, name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_pet_with_http_info = with_http_info(put_pet)

    def add_pet(
        self, pet: Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Pet:
        """POST /pets.

        Args:
            pet: The pet.
        """
        return self._call(
            "add_pet",
            "POST",
            "/pets",
            body_param(pet, name="pet", required=True),
            responses={"201": "Pet"},
            opts=opts,
        )

    add_pet_with_http_info = with_http_info(add_pet)

    def note_pet(
        self,
        id: UUID,
        *,
        note: NotePetRequest | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PATCH /pets/{id}."""
        self._call(
            "note_pet",
            "PATCH",
            "/pets/{id}",
            path_param("id", id),
            body_param(note, name="note"),
            responses={"204": "None"},
            accept=(),
            host="http://example.com/v1",
            opts=opts,
        )

    note_pet_with_http_info = with_http_info(note_pet)

    def add_photo(
        self,
        id: str,
        photo: FileContent,
        *,
        tags: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> bytes:
        """POST /pets/{id}/photo.

        Args:
            photo: The picture.
        """
        return self._call(
            "add_photo",
            "POST",
            "/pets/{id}/photo",
            path_param("id", id),
            file_param("photo", photo, required=True),
            form_param("tags", tags, explode=False),
            responses={"200": "bytes"},
            accept=("image/png",),
            content_type="multipart/form-data",
            security=("login", "basic"),
            opts=opts,
        )

    add_photo_with_http_info = with_http_info(add_photo)

    def search(
        self, q: str, *, page: int | None = None, opts: RequestOptions | None = None
    ) -> Animal:
        """POST /search."""
        return self._call(
            "search",
            "POST",
            "/search",
            form_param("q", q, min_length=1, required=True),
            form_param("page", page),
            responses={"200": "Animal"},
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    search_with_http_info = with_http_info(search)
