from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Color(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
