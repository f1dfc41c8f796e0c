from __future__ import annotations

from .._runtime.models import Model


class Flat(Model):
    kind: str | None = None
    floor: int | None = None
