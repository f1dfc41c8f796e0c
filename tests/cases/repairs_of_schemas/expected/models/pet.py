from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import DateTime, Model


class Pet(Model):
    name: str
    age: Annotated[int, Field(gt=0)]
    weight: Annotated[float, Field(le=100)] | None = None
    born: DateTime | None = None
    photo: bytes | None = None
    extra: Any = None
    other: Any = None
    kind: Literal["cat", "dog"] | str | None = None
    place: list[float] | None = None
    size: int | None = None
