from __future__ import annotations

from pydantic import Field

from .._runtime.models import ConstantOf
from .car import Car


class SportsCar(Car):
    """A fast one."""

    horsepower: float
    type: ConstantOf[str] = "SportsCar"
    owner_id2: int | None = Field(
        default=None, validation_alias="owner_id", serialization_alias="owner_id"
    )
