from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Status(OpenStrEnum):
    OPEN = "open"
    CLOSED = "closed"
