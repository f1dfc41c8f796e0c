from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Kinds(OpenStrEnum):
    BIG = "big"
    SMALL = "small"
