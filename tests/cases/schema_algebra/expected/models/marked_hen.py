from __future__ import annotations

from .._runtime.models import Model


class MarkedHen(Model):
    kind: str
    name: str | None = None
    eggs: int | None = None
