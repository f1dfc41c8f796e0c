"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .bicycle import Bicycle
    from .boat import Boat
    from .bus import Bus
    from .car import Car
    from .garage import Garage
    from .lazy_task import LazyTask
    from .memo import Memo
    from .note import Note
    from .note_kind import NoteKind
    from .priced import Priced
    from .sports_car import SportsCar
    from .stamped import Stamped
    from .task import Task
    from .urgent_task import UrgentTask
    from .vehicle import Vehicle


_MODULES: dict[str, str] = {
    "Bicycle": "bicycle",
    "Boat": "boat",
    "Bus": "bus",
    "Car": "car",
    "Garage": "garage",
    "LazyTask": "lazy_task",
    "Memo": "memo",
    "Note": "note",
    "NoteKind": "note_kind",
    "Priced": "priced",
    "SportsCar": "sports_car",
    "Stamped": "stamped",
    "Task": "task",
    "UrgentTask": "urgent_task",
    "Vehicle": "vehicle",
}

__all__: list[str] = [
    "Bicycle",
    "Boat",
    "Bus",
    "Car",
    "Garage",
    "LazyTask",
    "Memo",
    "Note",
    "NoteKind",
    "Priced",
    "SportsCar",
    "Stamped",
    "Task",
    "UrgentTask",
    "Vehicle",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
