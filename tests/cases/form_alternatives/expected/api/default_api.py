from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, file_param, form_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.name import Name


class DefaultApi(Api):
    """Operations without a tag."""

    def seek(
        self,
        rated: bool,
        speed: str | int,
        *,
        time: float | None = None,
        increment: int | None = None,
        days: int | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /seek."""
        self._call(
            "seek",
            "POST",
            "/seek",
            form_param("rated", rated, required=True),
            form_param("speed", speed, required=True),
            form_param("time", time),
            form_param("increment", increment),
            form_param("days", days),
            responses={"204": "None"},
            accept=(),
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    seek_with_http_info = with_http_info(seek)

    def upload(
        self,
        name: Name,
        *,
        file: FileContent | None = None,
        url: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /upload."""
        self._call(
            "upload",
            "POST",
            "/upload",
            form_param("name", name, max_length=5, required=True),
            file_param("file", file),
            form_param("url", url),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    upload_with_http_info = with_http_info(upload)
