from __future__ import annotations

from .._runtime.models import OpenIntEnum


class Named(OpenIntEnum):
    LOW = 1
    MIDDLE = 2
    HIGH = 3
