from __future__ import annotations

from .._runtime.models import Constant
from .vehicle import Vehicle


class Bicycle(Vehicle):
    type: Constant[str] = "Bicycle"
