from __future__ import annotations

from .vehicle import Vehicle


class Bus(Vehicle):
    price: float
    seats: int | None = None
