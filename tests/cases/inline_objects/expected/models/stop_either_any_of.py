from __future__ import annotations

from .._runtime.models import Model


class StopEitherAnyOf(Model):
    bus: str | None = None
