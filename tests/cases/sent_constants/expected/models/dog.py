from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import Constant, Model, OptionalConstant

if TYPE_CHECKING:
    from .sort import Sort


class Dog(Model):
    kind: Constant[Literal["dog"]] = "dog"
    breed: Constant[Literal["beagle"] | str] = "beagle"
    sort: Constant[Sort] = Field(default_factory=lambda: Sort("animal"))
    legs: OptionalConstant[Literal[4]] = 4
    good: OptionalConstant[Literal[True]] = True
    color: Literal["brown"] | str | None = None
    end: Literal["done"] | None = None
    type: OptionalConstant[Literal["animal"]] = Field(
        default="animal", validation_alias="@type", serialization_alias="@type"
    )
    name: str | None = None
