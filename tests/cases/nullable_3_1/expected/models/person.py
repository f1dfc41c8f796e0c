from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .shift import Shift


class Person(Model):
    name: str
    nickname: str | None
    age: Annotated[int, Field(ge=0)] | None
    boss: Person | None
    mood: Literal["good", "bad"] | str | None
    nothing: None
    size: int | str | None = None
    friends: list[str | None] | None = None
    scores: dict[str, float | None] | None = None
    shift: Shift | None = None
