from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .text import Text


class Number(Model):
    number: int | float
    unit: (
        Annotated[str, Field(max_length=3)] | Annotated[int, Field(ge=0)] | bool | None
    ) = None
    limits: list[float] | dict[str, float] | None = None
    any: Any = None
    other: Text | str | None = None
