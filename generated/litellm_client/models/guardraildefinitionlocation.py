from __future__ import annotations

from .._runtime.models import OpenStrEnum


class GUARDRAILDEFINITIONLOCATION(OpenStrEnum):
    DB = "db"
    CONFIG = "config"
