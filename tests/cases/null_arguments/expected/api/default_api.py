from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    cookie_param,
    form_param,
    header_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.note import Note


class DefaultApi(Api):
    """Operations without a tag."""

    def put_note(
        self, note: Note | dict[str, Any] | None, *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /note."""
        self._call(
            "put_note",
            "PUT",
            "/note",
            body_param(note, name="note", required=True, nullable=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_note_with_http_info = with_http_info(put_note)

    def patch_note(
        self,
        *,
        note: Note | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PATCH /note."""
        self._call(
            "patch_note",
            "PATCH",
            "/note",
            body_param(note, name="note"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    patch_note_with_http_info = with_http_info(patch_note)

    def put_level(
        self, body: Literal["low", "high"] | None, *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /level."""
        self._call(
            "put_level",
            "PUT",
            "/level",
            body_param(body, enum=("low", "high"), required=True, nullable=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_level_with_http_info = with_http_info(put_level)

    def send_form(
        self, a: str | None, *, b: str | None = None, opts: RequestOptions | None = None
    ) -> None:
        """POST /form."""
        self._call(
            "send_form",
            "POST",
            "/form",
            form_param("a", a, required=True, nullable=True),
            form_param("b", b),
            responses={"204": "None"},
            accept=(),
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    send_form_with_http_info = with_http_info(send_form)

    def ask(
        self,
        a: str | None,
        filter: dict[str, Any] | None,
        x_name: str | None,
        session: str | None,
        *,
        b: int | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /parameters."""
        self._call(
            "ask",
            "GET",
            "/parameters",
            query_param("a", a, min_length=2, required=True, nullable=True),
            query_param(
                "filter",
                filter,
                content_type="application/json",
                required=True,
                nullable=True,
            ),
            header_param("X-Name", x_name, name="x_name", required=True, nullable=True),
            cookie_param("session", session, required=True, nullable=True),
            query_param("b", b),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    ask_with_http_info = with_http_info(ask)
