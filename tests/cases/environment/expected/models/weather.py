from __future__ import annotations

from .._runtime.models import Model


class Weather(Model):
    degrees: float | None = None
