from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model, OptionalConstantOf
from .sort import Sort


class Dog(Model):
    kind: ConstantOf[Literal["dog"]] = "dog"
    breed: ConstantOf[Literal["beagle"] | str] = "beagle"
    sort: ConstantOf[Sort] = Sort.ANIMAL
    legs: OptionalConstantOf[Literal[4]] = 4
    good: OptionalConstantOf[Literal[True]] = True
    color: Literal["brown"] | str | None = None
    end: Literal["done"] | None = None
    type: OptionalConstantOf[Literal["animal"]] = Field(
        default="animal", validation_alias="@type", serialization_alias="@type"
    )
    name: str | None = None
