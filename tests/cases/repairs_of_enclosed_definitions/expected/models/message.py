from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .note2 import Note2


class Message(Model):
    text: str | None = None
    notes: list[Note2] | None = None
