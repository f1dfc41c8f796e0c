from __future__ import annotations

from .._runtime.models import Model, OptionalConstantOf


class Flat(Model):
    kind: OptionalConstantOf[str] = "Flat"
    floor: int | None = None
