from __future__ import annotations

from .._runtime.models import OpenStrEnum


class USERKey(OpenStrEnum):
    A = "a"
