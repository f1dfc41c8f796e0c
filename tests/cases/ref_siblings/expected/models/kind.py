from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Kind(OpenStrEnum):
    A = "a"
    B = "b"
