from __future__ import annotations

from .._runtime.models import Model, OptionalConstantOf


class OtherShape(Model):
    kind: OptionalConstantOf[str] = "OtherShape"
    corners: int | None = None
