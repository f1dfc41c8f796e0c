"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .car import Car
    from .person import Person
    from .priced import Priced
    from .taxi import Taxi
    from .vehicle import Vehicle


_MODULES: dict[str, str] = {
    "Car": "car",
    "Person": "person",
    "Priced": "priced",
    "Taxi": "taxi",
    "Vehicle": "vehicle",
}

__all__: list[str] = ["Car", "Person", "Priced", "Taxi", "Vehicle"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
