from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, form_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.note import Note


class BodiesApi(Api):
    """Operations tagged "bodies"."""

    def send_json_or_form(
        self, note: Note | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /json_or_form."""
        self._call(
            "send_json_or_form",
            "POST",
            "/json_or_form",
            body_param(
                note,
                "application/json",
                "multipart/form-data",
                name="note",
                required=True,
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_json_or_form_with_http_info = with_http_info(send_json_or_form)

    def send_form_or_text(
        self, text: str, *, stars: int | None = None, opts: RequestOptions | None = None
    ) -> None:
        """POST /form_or_text."""
        self._call(
            "send_form_or_text",
            "POST",
            "/form_or_text",
            form_param("text", text, required=True),
            form_param("stars", stars),
            responses={"204": "None"},
            accept=(),
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    send_form_or_text_with_http_info = with_http_info(send_form_or_text)

    def send_image(
        self, body: str | FileContent, *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /image.

        Args:
            body: The picture.
        """
        self._call(
            "send_image",
            "PUT",
            "/image",
            body_param(body, "image/png", "image/jpeg", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_image_with_http_info = with_http_info(send_image)

    def send_text(
        self,
        *,
        body: str | FileContent | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /text_or_yaml."""
        self._call(
            "send_text",
            "PUT",
            "/text_or_yaml",
            body_param(body, "text/plain", "application/yaml"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_text_with_http_info = with_http_info(send_text)
