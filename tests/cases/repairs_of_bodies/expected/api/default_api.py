from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    file_param,
    form_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class DefaultApi(Api):
    """Operations without a tag."""

    def put_photo(
        self,
        photo: FileContent,
        *,
        note: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /pets."""
        self._call(
            "put_photo",
            "PUT",
            "/pets",
            file_param("photo", photo, required=True),
            form_param("note", note),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    put_photo_with_http_info = with_http_info(put_photo)

    def add_pet(
        self,
        pet: Pet | dict[str, Any],
        *,
        dry: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /pets."""
        self._call(
            "add_pet",
            "POST",
            "/pets",
            body_param(pet, name="pet", required=True),
            query_param("dry", dry),
            responses={"201": "None"},
            accept=(),
            opts=opts,
        )

    add_pet_with_http_info = with_http_info(add_pet)
