from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, file_param, query_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.age import Age
    from ..models.color import Color
    from ..models.colors import Colors
    from ..models.pet import Pet
    from ..models.pet_map import PetMap
    from ..models.tree import Tree


class DefaultApi(Api):
    """Operations without a tag."""

    def ask(
        self,
        when: datetime,
        *,
        age: Age | None = None,
        colors: Colors | list[Color | str] | None = None,
        tree: Tree | None = None,
        pets: dict[str, Pet] | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /parameters."""
        self._call(
            "ask",
            "GET",
            "/parameters",
            query_param("when", when, required=True),
            query_param("age", age, minimum=3),
            query_param("colors", colors, enum=("red", "blue")),
            query_param("tree", tree, content_type="application/json"),
            query_param("pets", pets, content_type="application/json"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    ask_with_http_info = with_http_info(ask)

    def get_photo(self, *, opts: RequestOptions | None = None) -> bytes:
        """GET /photos."""
        return self._call(
            "get_photo",
            "GET",
            "/photos",
            responses={"200": "bytes"},
            accept=("image/png",),
            opts=opts,
        )

    get_photo_with_http_info = with_http_info(get_photo)

    def send_photos(
        self,
        *,
        photo: FileContent | None = None,
        photos: list[FileContent] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /photos."""
        self._call(
            "send_photos",
            "POST",
            "/photos",
            file_param("photo", photo),
            file_param("photos", photos),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    send_photos_with_http_info = with_http_info(send_photos)

    def put_map(
        self,
        request_body: dict[str, Pet] | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /maps."""
        self._call(
            "put_map",
            "PUT",
            "/maps",
            body_param(request_body, name="request_body", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_map_with_http_info = with_http_info(put_map)

    def post_lists(
        self,
        pet: list[list[Pet]] | list[list[dict[str, Any]]],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /maps."""
        self._call(
            "post_lists",
            "POST",
            "/maps",
            body_param(pet, name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    post_lists_with_http_info = with_http_info(post_lists)

    def delete_some(
        self,
        delete_some_request: (
            Pet | str | list[Pet] | list[dict[str, Any]] | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """DELETE /maps."""
        self._call(
            "delete_some",
            "DELETE",
            "/maps",
            body_param(delete_some_request, name="delete_some_request", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    delete_some_with_http_info = with_http_info(delete_some)

    def patch_map(
        self,
        request_body: PetMap | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PATCH /maps."""
        self._call(
            "patch_map",
            "PATCH",
            "/maps",
            body_param(request_body, name="request_body", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    patch_map_with_http_info = with_http_info(patch_map)
