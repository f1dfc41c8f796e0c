from __future__ import annotations

from ._base import OpenStrEnum


class PiiAction(OpenStrEnum):
    BLOCK = "BLOCK"
    MASK = "MASK"
