from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .pet import Pet


class Dog(Model):
    pet_type: Literal["dog"] = Field(
        validation_alias="petType", serialization_alias="petType"
    )
    name: str
    friends: list[Pet] | None = None
    best: Pet | None = None
