from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Named(OpenStrEnum):
    FIRST = "a"
    SECOND = "b"
