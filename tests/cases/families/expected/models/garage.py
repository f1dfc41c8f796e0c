from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .car import Car
    from .vehicle import Vehicle


class Garage(Model):
    best: Vehicle | None = None
    """The one in front."""

    others: list[Vehicle] | None = None
    car: Car | None = None
    by_name: dict[str, Vehicle] | None = None
