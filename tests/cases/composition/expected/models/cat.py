from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .owner import Owner


class Cat(Model):
    """A cat."""

    name: str
    owner: Owner | None = None
    """Who feeds it."""

    pet_type: ConstantOf[Literal["cat"]] = Field(
        default="cat", validation_alias="petType", serialization_alias="petType"
    )
    lives: int | None = None
