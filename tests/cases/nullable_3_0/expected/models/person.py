from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Date, Model


class Person(Model):
    name: str
    nickname: str | None
    age: Annotated[int, Field(ge=0)] | None
    boss: Person | None
    mood: Literal["good", "bad"] | str | None
    born: Date | None = None
    friends: list[str | None] | None = None
    scores: dict[str, float | None] | None = None
    email: str | None = None
