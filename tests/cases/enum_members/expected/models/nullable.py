from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Nullable(OpenStrEnum):
    OPEN = "open"
    CLOSED = "closed"
