"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .by_file import ByFile
    from .by_url import ByUrl
    from .owner import Owner
    from .pet import Pet
    from .send_message_request import SendMessageRequest


_MODULES: dict[str, str] = {
    "ByFile": "by_file",
    "ByUrl": "by_url",
    "Owner": "owner",
    "Pet": "pet",
    "SendMessageRequest": "send_message_request",
}

__all__: list[str] = ["ByFile", "ByUrl", "Owner", "Pet", "SendMessageRequest"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
