from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, file_param, form_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.by_file import ByFile
    from ..models.by_url import ByUrl
    from ..models.owner import Owner
    from ..models.pet import Pet
    from ..models.send_message_request import SendMessageRequest


class DefaultApi(Api):
    """Operations without a tag."""

    def send_any(
        self, pet: Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /any."""
        self._call(
            "send_any",
            "POST",
            "/any",
            body_param(pet, "*/*", name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_any_with_http_info = with_http_info(send_any)

    def send_application(
        self, pet: Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /application."""
        self._call(
            "send_application",
            "POST",
            "/application",
            body_param(pet, "application/*", name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_application_with_http_info = with_http_info(send_application)

    def send_suffix(
        self, pet: Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /suffix."""
        self._call(
            "send_suffix",
            "POST",
            "/suffix",
            body_param(pet, "application/*+json", name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_suffix_with_http_info = with_http_info(send_suffix)

    def send_text_json(
        self, pet: Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /text_json."""
        self._call(
            "send_text_json",
            "POST",
            "/text_json",
            body_param(pet, "text/json", name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_text_json_with_http_info = with_http_info(send_text_json)

    def send_image(
        self, body: str | FileContent, *, opts: RequestOptions | None = None
    ) -> None:
        """POST /image."""
        self._call(
            "send_image",
            "POST",
            "/image",
            body_param(body, "image/*", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_image_with_http_info = with_http_info(send_image)

    def send_one_of_two(
        self, body: str | FileContent, *, opts: RequestOptions | None = None
    ) -> None:
        """POST /images."""
        self._call(
            "send_one_of_two",
            "POST",
            "/images",
            body_param(body, "image/png", "image/jpeg", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_one_of_two_with_http_info = with_http_info(send_one_of_two)

    def send_note(self, body: str, *, opts: RequestOptions | None = None) -> None:
        """POST /note."""
        self._call(
            "send_note",
            "POST",
            "/note",
            body_param(body, "*/*", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_note_with_http_info = with_http_info(send_note)

    def send_xml(
        self, pet: str | FileContent, *, opts: RequestOptions | None = None
    ) -> None:
        """POST /xml."""
        self._call(
            "send_xml",
            "POST",
            "/xml",
            body_param(pet, "application/xml", name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_xml_with_http_info = with_http_info(send_xml)

    def send_lines(
        self, pet: str | FileContent, *, opts: RequestOptions | None = None
    ) -> None:
        """POST /lines."""
        self._call(
            "send_lines",
            "POST",
            "/lines",
            body_param(pet, "application/x-ndjson", name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_lines_with_http_info = with_http_info(send_lines)

    def send_table(
        self,
        body: str | FileContent | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /table."""
        self._call(
            "send_table",
            "POST",
            "/table",
            body_param(
                body,
                "application/json",
                "text/csv",
                required=True,
                types=("dict[str, Any]", "str"),
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_table_with_http_info = with_http_info(send_table)

    def send_form_or_json(
        self, owner: Owner | Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /form_or_json."""
        self._call(
            "send_form_or_json",
            "POST",
            "/form_or_json",
            body_param(
                owner,
                "application/json",
                "application/x-www-form-urlencoded",
                name="owner",
                required=True,
                types=("Owner", "Pet"),
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_form_or_json_with_http_info = with_http_info(send_form_or_json)

    def send_message(
        self,
        pet: Pet | SendMessageRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /message."""
        self._call(
            "send_message",
            "POST",
            "/message",
            body_param(
                pet,
                "application/json",
                "multipart/form-data",
                name="pet",
                required=True,
                types=("Pet", "SendMessageRequest"),
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_message_with_http_info = with_http_info(send_message)

    def send_two_forms(
        self,
        file: FileContent,
        *,
        file_name: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /two_forms."""
        self._call(
            "send_two_forms",
            "POST",
            "/two_forms",
            file_param("file", file, required=True),
            form_param("fileName", file_name),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    send_two_forms_with_http_info = with_http_info(send_two_forms)

    def send_mixed(
        self,
        file: FileContent,
        *,
        file_name: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /mixed."""
        self._call(
            "send_mixed",
            "POST",
            "/mixed",
            file_param("file", file, required=True),
            form_param("fileName", file_name),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/mixed",
            opts=opts,
        )

    send_mixed_with_http_info = with_http_info(send_mixed)

    def send_multipart(
        self,
        file: FileContent,
        *,
        file_name: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /multipart."""
        self._call(
            "send_multipart",
            "POST",
            "/multipart",
            file_param("file", file, required=True),
            form_param("fileName", file_name),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/*",
            opts=opts,
        )

    send_multipart_with_http_info = with_http_info(send_multipart)

    def send_texts(
        self, body: str | FileContent, *, opts: RequestOptions | None = None
    ) -> None:
        """POST /texts."""
        self._call(
            "send_texts",
            "POST",
            "/texts",
            body_param(
                body,
                "application/octet-stream",
                "text/*",
                "application/merge+yaml",
                required=True,
                types=("bytes", "str", "str"),
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_texts_with_http_info = with_http_info(send_texts)

    def send_choice(
        self,
        send_choice_request: ByUrl | ByFile | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /choice."""
        self._call(
            "send_choice",
            "POST",
            "/choice",
            body_param(
                send_choice_request,
                "multipart/form-data",
                name="send_choice_request",
                required=True,
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_choice_with_http_info = with_http_info(send_choice)

    def send_parts(
        self,
        cover: FileContent,
        *,
        any: FileContent | None = None,
        about: Owner | dict[str, Any] | None = None,
        note: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /parts."""
        self._call(
            "send_parts",
            "POST",
            "/parts",
            file_param(
                "cover", cover, content_type="image/png, image/jpeg", required=True
            ),
            file_param("any", any, content_type="image/*"),
            form_param("about", about, content_type="text/plain, application/json"),
            form_param("note", note, content_type="text/*"),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    send_parts_with_http_info = with_http_info(send_parts)
