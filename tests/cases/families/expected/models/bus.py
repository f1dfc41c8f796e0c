from __future__ import annotations

from .vehicle import Vehicle


class Bus(Vehicle):
    type: str
    price: float
    seats: int | None = None
