from __future__ import annotations

from .._runtime.models import Model


class StopBoxInner(Model):
    width: float | None = None
