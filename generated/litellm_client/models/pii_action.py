from __future__ import annotations

from .._runtime.models import OpenStrEnum


class PiiAction(OpenStrEnum):
    BLOCK = "BLOCK"
    MASK = "MASK"
