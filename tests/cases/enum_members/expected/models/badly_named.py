from __future__ import annotations

from .._runtime.models import OpenStrEnum


class BadlyNamed(OpenStrEnum):
    CLASS = "a"
    TWO_WORDS = "b"
    UPPER = "c"
