from __future__ import annotations

from ._base import OpenStrEnum


class Maybe(OpenStrEnum):
    YES = "yes"
