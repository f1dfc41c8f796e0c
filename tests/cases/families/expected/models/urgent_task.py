from __future__ import annotations

from .._runtime.models import Constant, DateTime, OptionalConstant
from .task import Task


class UrgentTask(Task):
    stamp: OptionalConstant[str] = "UrgentTask"
    level: Constant[int] = 1
    until: DateTime | None = None
