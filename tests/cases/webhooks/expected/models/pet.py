from __future__ import annotations

from .._runtime.models import Date, Model


class Pet(Model):
    name: str
    born: Date | None = None
