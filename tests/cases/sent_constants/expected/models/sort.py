from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Sort(OpenStrEnum):
    ANIMAL = "animal"
