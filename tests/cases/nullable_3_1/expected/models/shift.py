from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Shift(OpenStrEnum):
    DAY = "day"
    NIGHT = "night"
