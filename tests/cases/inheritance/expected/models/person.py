from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .car import Car


class Person(Model):
    name: str | None = None
    car: Car | None = None
    """What he drives."""
