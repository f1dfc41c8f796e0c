"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .chat import Chat
    from .message import Message
    from .note import Note
    from .note2 import Note2


_MODULES: dict[str, str] = {
    "Chat": "chat",
    "Message": "message",
    "Note": "note",
    "Note2": "note2",
}

__all__: list[str] = ["Chat", "Message", "Note", "Note2"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
