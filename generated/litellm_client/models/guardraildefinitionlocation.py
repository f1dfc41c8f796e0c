from __future__ import annotations

from ._base import OpenStrEnum


class GUARDRAILDEFINITIONLOCATION(OpenStrEnum):
    DB = "db"
    CONFIG = "config"
