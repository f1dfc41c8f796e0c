# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, OptionalConstantOf, discriminated
from .note import Note
from .stamped import Stamped


@discriminated("level", {"1": "UrgentTask", "2": "LazyTask"})
class Task(Note, Stamped):
    text: Annotated[str, Field(max_length=9)]
    level: int
    kind: ConstantOf[Literal["task"] | str] = "task"
    stamp: OptionalConstantOf[str] = "Task"
