from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model, discriminated

if TYPE_CHECKING:
    from .note_kind import NoteKind


@discriminated("kind", {"memo": "Memo", "task": "Task"})
class Note(Model):
    kind: NoteKind
    text: str
    next: Note | None = None
