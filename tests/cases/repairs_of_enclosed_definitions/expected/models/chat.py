from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .message import Message
    from .note2 import Note2


class Chat(Model):
    first: Message | None = None
    note: Note2 | None = None
