from __future__ import annotations

from .._runtime.models import Constant, OptionalConstant
from .task import Task


class LazyTask(Task):
    stamp: OptionalConstant[str] = "LazyTask"
    level: Constant[int] = 2
