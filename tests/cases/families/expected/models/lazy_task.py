from __future__ import annotations

from .._runtime.models import ConstantOf, OptionalConstantOf
from .task import Task


class LazyTask(Task):
    stamp: OptionalConstantOf[str] = "LazyTask"
    level: ConstantOf[int] = 2
