from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Role(OpenStrEnum):
    ADMIN = "admin"
    MEMBER = "user+"
    FIRST = "1st"
