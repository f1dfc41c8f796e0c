from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Tone(OpenStrEnum):
    RED = "RED"
    BLUE = "BLUE"
