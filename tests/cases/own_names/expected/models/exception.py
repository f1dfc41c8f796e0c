from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Exception(OpenStrEnum):
    BAD = "bad"
    WORSE = "worse"
