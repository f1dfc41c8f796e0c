from __future__ import annotations

from .._runtime.models import Model


class StopTimesValue(Model):
    arrival: str | None = None
