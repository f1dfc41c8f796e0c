from __future__ import annotations

from .._runtime.models import Model


class Cow(Model):
    milk: int | None = None
