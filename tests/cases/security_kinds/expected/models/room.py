from __future__ import annotations

from .._runtime.models import Model


class Room(Model):
    name: str | None = None
