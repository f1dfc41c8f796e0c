from __future__ import annotations

from .._runtime.models import ConstantOf
from .vehicle import Vehicle


class Bicycle(Vehicle):
    type: ConstantOf[str] = "Bicycle"
