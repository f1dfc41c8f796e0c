from __future__ import annotations

from .._runtime.models import Date, Model


class Cow(Model):
    milk: int | None = None
    born: Date | None = None
