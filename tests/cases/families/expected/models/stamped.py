from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, discriminated


@discriminated(
    "stamp", {"Task": "Task", "UrgentTask": "UrgentTask", "LazyTask": "LazyTask"}
)
class Stamped(Model):
    stamp: str | None = None
    text: Annotated[str, Field(max_length=9)] | None = None
