from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Maybe(OpenStrEnum):
    YES = "yes"
