from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Color(OpenStrEnum):
    """What one sees."""

    RED = "red"
    GREEN = "green"
