from __future__ import annotations

from .._runtime.models import Model


class Car(Model):
    id: str
    doors: int
    wheels: int = 4
    color: str | None = None
    """The paint."""
