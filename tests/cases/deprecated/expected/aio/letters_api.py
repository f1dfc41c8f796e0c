from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.letters_api import LettersApi


class AsyncLettersApi(AsyncApi):
    """Operations tagged "letters"."""

    list_letters = awaited(LettersApi.list_letters)
    list_letters_with_http_info = with_http_info(list_letters)

    send_letter = awaited(LettersApi.send_letter)
    send_letter_with_http_info = with_http_info(send_letter)

    drop_letters = awaited(LettersApi.drop_letters)
    drop_letters_with_http_info = with_http_info(drop_letters)
