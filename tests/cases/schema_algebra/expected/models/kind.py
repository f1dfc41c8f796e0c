from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Kind(OpenStrEnum):
    K1 = "k1"
    K2 = "k2"
