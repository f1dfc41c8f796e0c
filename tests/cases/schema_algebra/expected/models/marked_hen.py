from __future__ import annotations

from .._runtime.models import ConstantOf, Model


class MarkedHen(Model):
    kind: ConstantOf[str] = "h"
    name: str | None = None
    eggs: int | None = None
