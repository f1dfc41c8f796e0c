from __future__ import annotations

from .._runtime.models import ConstantOf, discriminated
from .vehicle import Vehicle


@discriminated("type", {"SportsCar": "SportsCar"})
class Car(Vehicle):
    type: ConstantOf[str] = "car"
    doors: int
    tags: list[str] | None = None
