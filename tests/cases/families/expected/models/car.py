from __future__ import annotations

from .._runtime.models import ConstantOf, discriminated
from .vehicle import Vehicle


@discriminated("type", {"SportsCar": "SportsCar"})
class Car(Vehicle):
    doors: int
    type: ConstantOf[str] = "car"
    tags: list[str] | None = None
