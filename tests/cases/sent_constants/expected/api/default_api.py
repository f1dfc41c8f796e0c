from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, body_param, file_param, form_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.kennel import Kennel


class DefaultApi(Api):
    """Operations without a tag."""

    def add_dog(
        self, kennel: Kennel | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Kennel:
        """POST /dogs."""
        return self._call(
            "add_dog",
            "POST",
            "/dogs",
            body_param(kennel, name="kennel", required=True),
            responses={"200": "Kennel"},
            opts=opts,
        )

    add_dog_with_http_info = with_http_info(add_dog)

    def send_form(
        self,
        name: str,
        *,
        kind: Literal["form"] | None = "form",
        version: Literal[2] | None = 2,
        source: Literal["web"] | None = "web",
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /form."""
        self._call(
            "send_form",
            "POST",
            "/form",
            form_param("name", name, required=True),
            form_param("kind", kind, enum=("form",)),
            form_param("version", version, enum=(2,)),
            form_param("source", source, enum=("web",)),
            responses={"204": "None"},
            accept=(),
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    send_form_with_http_info = with_http_info(send_form)

    def upload(
        self,
        file: FileContent,
        *,
        kind: Literal["upload"] | None = "upload",
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /upload."""
        self._call(
            "upload",
            "POST",
            "/upload",
            file_param("file", file, required=True),
            form_param("kind", kind, enum=("upload",)),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    upload_with_http_info = with_http_info(upload)
