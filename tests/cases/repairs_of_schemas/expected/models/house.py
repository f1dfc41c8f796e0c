from __future__ import annotations

from .._runtime.models import Model, OptionalConstantOf


class House(Model):
    kind: OptionalConstantOf[str] = "house"
    floors: int | None = None
