from __future__ import annotations

from .._runtime.models import OpenStrEnum


class NullableKind(OpenStrEnum):
    A = "a"
    B = "b"
