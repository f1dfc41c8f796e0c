from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .pet import Pet


class Dog(Model):
    name: str
    pet_type: ConstantOf[Literal["dog"]] = Field(
        default="dog", validation_alias="petType", serialization_alias="petType"
    )
    friends: list[Pet] | None = None
    best: Pet | None = None
