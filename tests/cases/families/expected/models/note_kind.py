from __future__ import annotations

from .._runtime.models import OpenStrEnum


class NoteKind(OpenStrEnum):
    MEMO = "memo"
    TASK = "task"
    REPORT = "report"
