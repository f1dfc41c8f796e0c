from __future__ import annotations

from ._base import OpenStrEnum


class Named(OpenStrEnum):
    FIRST = "a"
    SECOND = "b"
