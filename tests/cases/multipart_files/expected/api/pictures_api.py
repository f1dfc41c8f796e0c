from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, file_param, form_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.place import Place


class PicturesApi(Api):
    """Operations tagged "pictures"."""

    def upload_pictures(
        self,
        cover: FileContent,
        title: str,
        *,
        pages: list[FileContent] | None = None,
        sketch: FileContent | None = None,
        sound: FileContent | None = None,
        tags: list[str] | None = None,
        place: Place | dict[str, Any] | None = None,
        points: list[Place] | list[dict[str, Any]] | None = None,
        taken: date | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /pictures.

        Args:
            cover: The first picture.
        """
        self._call(
            "upload_pictures",
            "POST",
            "/pictures",
            file_param("cover", cover, content_type="image/png", required=True),
            form_param("title", title, max_length=80, required=True),
            file_param("pages", pages),
            file_param("sketch", sketch),
            file_param("sound", sound),
            form_param("tags", tags),
            form_param("place", place, content_type="application/json"),
            form_param("points", points),
            form_param("taken", taken, format="date"),
            responses={"201": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    upload_pictures_with_http_info = with_http_info(upload_pictures)

    def upload_one(
        self,
        file: FileContent,
        *,
        file2: list[FileContent] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /pictures/one."""
        self._call(
            "upload_one",
            "POST",
            "/pictures/one",
            file_param("file", file, required=True),
            file_param("file[]", file2),
            responses={"201": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    upload_one_with_http_info = with_http_info(upload_one)
