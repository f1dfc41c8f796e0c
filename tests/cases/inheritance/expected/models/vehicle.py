from __future__ import annotations

from .._runtime.models import Model


class Vehicle(Model):
    """Anything that moves."""

    id: str
    wheels: int = 4
    color: str | None = None
    """The paint."""
