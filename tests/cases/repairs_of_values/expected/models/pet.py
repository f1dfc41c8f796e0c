from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    name: Any
    born: str | None
    age: Annotated[int, Field(ge=0)] | None = None
    kind: OptionalConstantOf[Literal["cat"] | str] = "cat"
    tags: list[Any] | None = None
    owner: Owner | None = None
