from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.chat import Chat


class DefaultApi(Api):
    """Operations without a tag."""

    def start_chat(
        self, chat: Chat | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /chats."""
        self._call(
            "start_chat",
            "POST",
            "/chats",
            body_param(chat, name="chat", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    start_chat_with_http_info = with_http_info(start_chat)
