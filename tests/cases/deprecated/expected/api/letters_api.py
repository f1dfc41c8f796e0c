from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.letter import Letter


class LettersApi(Api):
    """Operations tagged "letters"."""

    def list_letters(
        self,
        *,
        box: str | None = None,
        shelf: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[Letter]:
        """The letters of a box.

        Use the search instead.

        Deprecated.

        Args:
            box: Which box.
        """
        return self._call(
            "list_letters",
            "GET",
            "/letters",
            query_param("box", box),
            query_param("shelf", shelf),
            responses={"200": "list[Letter]"},
            opts=opts,
        )

    list_letters_with_http_info = with_http_info(list_letters)

    def send_letter(
        self, letter: Letter | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /letters."""
        self._call(
            "send_letter",
            "POST",
            "/letters",
            body_param(letter, name="letter", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_letter_with_http_info = with_http_info(send_letter)

    def drop_letters(self, *, opts: RequestOptions | None = None) -> None:
        """DELETE /letters.

        Deprecated.
        """
        self._call(
            "drop_letters",
            "DELETE",
            "/letters",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    drop_letters_with_http_info = with_http_info(drop_letters)
