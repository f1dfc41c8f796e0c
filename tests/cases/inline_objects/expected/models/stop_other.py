from __future__ import annotations

from .._runtime.models import Model


class StopOther(Model):
    lat: float | None = None
    lon: float | None = None
