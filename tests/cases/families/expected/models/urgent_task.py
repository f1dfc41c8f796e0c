from __future__ import annotations

from .._runtime.models import ConstantOf, DateTime, OptionalConstantOf
from .task import Task


class UrgentTask(Task):
    stamp: OptionalConstantOf[str] = "UrgentTask"
    level: ConstantOf[int] = 1
    until: DateTime | None = None
