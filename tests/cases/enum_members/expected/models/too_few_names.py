from __future__ import annotations

from .._runtime.models import OpenStrEnum


class TooFewNames(OpenStrEnum):
    A = "a"
    B = "b"
