from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Level(OpenStrEnum):
    LOW = "low"
    HIGH = "high"
