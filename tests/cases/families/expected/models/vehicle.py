from __future__ import annotations

from pydantic import Field

from .._runtime.models import ConstantOf, Date, Model, discriminated


@discriminated(
    "type",
    {
        "car": "Car",
        "coach": "Bus",
        "double-decker": "Bus",
        "boat": "Boat",
        "Bicycle": "Bicycle",
        "SportsCar": "SportsCar",
    },
)
class Vehicle(Model):
    """Anything that moves."""

    type: ConstantOf[str] = "Vehicle"
    wheels: int | None = None
    built: Date | None = None
    owner_id: str | None = Field(
        default=None, validation_alias="owner-id", serialization_alias="owner-id"
    )
